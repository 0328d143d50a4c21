/**
 * What an overwriting import takes off an API because its spec does not speak of it (aws-facts 2.3). All of it is
 * listed. Where losing it hurts clients or security, the import is refused, unless an import of ours put it there: then
 * it was git that took it away. A resource policy is refused in any case.
 */
import type { ApiProperties, Definition } from '../model/definition.ts';
import type { DesiredApi } from '../model/desired.ts';
import { type Json, own, sorted } from '../model/json.ts';
import type { LiveApi } from '../model/live.ts';
import type { Reset } from '../model/plan.ts';
import { declaredApis, type DiffContext, liveSide } from './context.ts';
import { policySummary } from './definition/show.ts';
import { importHeld } from './imports.ts';
import { servedBy, servedDigest, stageOf } from './snapshot.ts';

export const DROPS_POLICY = 'drops-policy';
export const DROPS_SETTINGS = 'drops-settings';

interface Setting {
  readonly field: string;
  readonly property: keyof ApiProperties;
  /** Whether losing it hurts clients or security. */
  readonly hurts: boolean;
  /** What an import would take away; undefined where there is nothing. */
  readonly value: (properties: ApiProperties) => Json | undefined;
}

const some = (values: readonly string[]): Json | undefined => (values.length === 0 ? undefined : values);

const SETTINGS: readonly Setting[] = [
  {
    field: 'resource policy',
    property: 'policy',
    hurts: true,
    value: ({ policy }) => (policy === undefined ? undefined : policySummary(policy)),
  },
  {
    field: 'API key source',
    property: 'apiKeySource',
    hurts: true,
    value: ({ apiKeySource }) => (apiKeySource === 'HEADER' ? undefined : apiKeySource),
  },
  {
    field: 'VPC endpoints',
    property: 'vpcEndpointIds',
    hurts: true,
    value: ({ vpcEndpointIds }) => some(vpcEndpointIds),
  },
  {
    field: 'default endpoint disabled',
    property: 'disableExecuteApiEndpoint',
    hurts: true,
    value: ({ disableExecuteApiEndpoint }) => disableExecuteApiEndpoint || undefined,
  },
  {
    field: 'binary media types',
    property: 'binaryMediaTypes',
    hurts: true,
    value: ({ binaryMediaTypes }) => some(binaryMediaTypes),
  },
  {
    field: 'minimum compression size',
    property: 'minimumCompressionSize',
    hurts: false,
    value: ({ minimumCompressionSize }) => minimumCompressionSize,
  },
  { field: 'description', property: 'description', hurts: false, value: ({ description }) => description },
];

interface Part {
  readonly title: string;
  readonly hurts: boolean;
  readonly of: (definition: Definition) => Readonly<Record<string, unknown>>;
}

/** Methods are not among them: that they go is a change of the definition, and listed there. */
const PARTS: readonly Part[] = [
  { title: 'gateway response', hurts: true, of: ({ gatewayResponses }) => gatewayResponses },
  { title: 'authorizer', hurts: true, of: ({ authorizers }) => authorizers },
  { title: 'request validator', hurts: false, of: ({ requestValidators }) => requestValidators },
  { title: 'model', hurts: false, of: ({ models }) => models },
];

/** What the imports of a plan reset; of the APIs that the plan does not import, nothing. */
export function findResets(context: DiffContext, imported: ReadonlySet<string>): readonly Reset[] {
  return declaredApis(context).flatMap((want) => {
    const side = liveSide(context, want.id);
    return side.state === 'read' && imported.has(want.id) ? resetsOf(context, want, side.api) : [];
  });
}

function resetsOf(context: DiffContext, want: DesiredApi, api: LiveApi): readonly Reset[] {
  const has = context.desired.restApi === 'shared' ? sharedPart(want, api) : api.definition;
  if (has === undefined) return [];
  const ours = ourPart(context, want, api);
  return [
    ...SETTINGS.flatMap((setting) => settingReset(want, has, setting, ours)),
    ...PARTS.flatMap((part) => partResets(want, has, part, ours)),
  ];
}

function settingReset(
  want: DesiredApi,
  { properties }: Definition,
  { field, property, hurts, value }: Setting,
  ours: Definition | undefined,
): Reset[] {
  const before = value(properties);
  const isDropped = before !== undefined && value(want.definition.properties) === undefined;
  // Only a policy can say what the policy shall be; that there shall be none cannot be written.
  const isSaid = property !== 'policy' && want.declared.includes(property);
  if (!isDropped || isSaid) return [];
  const isOurs = ours !== undefined && value(ours.properties) !== undefined;
  const guard = property === 'policy' ? DROPS_POLICY : hurts && !isOurs ? DROPS_SETTINGS : undefined;
  return [{ api: want.id, field, before, ...(guard === undefined ? {} : { guard }) }];
}

function partResets(
  want: DesiredApi,
  has: Definition,
  { title, hurts, of }: Part,
  ours: Definition | undefined,
): Reset[] {
  const dropped = sorted(Object.keys(of(has))).filter((name) => own(of(want.definition), name) === undefined);
  return dropped.map((name) => {
    const isOurs = ours !== undefined && own(of(ours), name) !== undefined;
    return {
      api: want.id,
      field: `${title} ${name}`,
      ...(hurts && !isOurs ? { guard: DROPS_SETTINGS } : {}),
    };
  });
}

/**
 * Of a shared API the definition may hold the import of another environment, whose stage does not lose what the next
 * import takes away: what this environment can lose is what its own stage serves. A definition that somebody edited
 * counts whole, because what was put there may be meant for all.
 */
function sharedPart(want: DesiredApi, api: LiveApi): Definition | undefined {
  return importHeld(api) === undefined ? api.definition : servedBy(want, api)?.definition;
}

/** What an import of ours put there: the whole definition while nobody edited it, else what our deployment holds. */
function ourPart({ desired }: DiffContext, want: DesiredApi, api: LiveApi): Definition | undefined {
  if (desired.restApi === 'own' && importHeld(api) !== undefined) return api.definition;
  const stage = stageOf(api, want.stage.name);
  if (stage === undefined || servedDigest(api, stage) === undefined) return undefined;
  return servedBy(want, api)?.definition;
}
