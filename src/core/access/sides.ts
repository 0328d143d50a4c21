/** The two states that the diff of access compares: what is live, and what is declared. */
import { declaredApis, type DiffContext, liveSide } from '../diff/context.ts';
import { servedBy, stageOf } from '../diff/snapshot.ts';
import type { DesiredApi } from '../model/desired.ts';
import { clientsOf } from './clients.ts';
import type { AccessModel } from './model.ts';
import { plansAfter, plansBefore } from './plans.ts';
import { NO_ROUTES, type Routes, routesOf } from './routes.ts';

/** @throws Error when something that should have been read was not: a bug, never "absent" */
export function accessModel(context: DiffContext): AccessModel {
  const apis = declaredApis(context);
  return {
    before: {
      routes: new Map(apis.map((api) => [api.id, routesBefore(context, api)])),
      plans: plansBefore(context),
    },
    after: {
      routes: new Map(apis.map((api) => [api.id, routesOf(api.definition)])),
      plans: plansAfter(context),
    },
    clients: clientsOf(context),
  };
}

/**
 * What the stage serves. Where that cannot be told, what the definition holds; and where that may be another environment's,
 * what is declared, so that nothing is said of a change that nobody knows.
 */
function routesBefore(context: DiffContext, want: DesiredApi): Routes {
  const side = liveSide(context, want.id);
  if (side.state === 'absent') return NO_ROUTES;
  if (side.state === 'trusted') return routesOf(want.definition);
  if (stageOf(side.api, want.stage.name) === undefined) return NO_ROUTES;
  const likely = context.desired.restApi === 'shared' ? want.definition : side.api.definition;
  return routesOf(servedBy(want, side.api)?.definition ?? likely);
}
