/** An integration as flat lines. Templates and credentials are hidden. */
import type { Integration, IntegrationResponse } from '../../model/definition.ts';
import { isStatic } from './show.ts';
import { type Flat, flatMap, flatValue, type Leaf, listed, yesNo } from './flat.ts';
import { targetLines } from './target.ts';

const DISRUPTIVE = { impact: 'disruptive' } as const;
const HIDDEN = { impact: 'disruptive', hidden: true } as const;

/** Every field of `Integration`, as lines. */
export function flatIntegration(integration: Integration): Flat {
  return {
    ...flatValue('integration', integration.type, DISRUPTIVE),
    ...targetLines('integration', integration.uri),
    ...flatValue('integration method', integration.httpMethod, DISRUPTIVE),
    ...flatValue('connection', integration.connectionType, DISRUPTIVE),
    ...flatValue('VPC link', integration.connectionId, DISRUPTIVE),
    ...flatValue('credentials', integration.credentials, HIDDEN),
    ...flatValue('content handling', integration.contentHandling, DISRUPTIVE),
    ...flatValue('passthrough', integration.passthroughBehavior, DISRUPTIVE),
    ...flatValue('timeout', duration(integration.timeoutInMillis), DISRUPTIVE),
    ...flatValue('cache namespace', integration.cacheNamespace, DISRUPTIVE),
    ...flatValue('cache keys', listed(integration.cacheKeyParameters), DISRUPTIVE),
    ...requestMappings(integration),
    ...flatMap('request template', integration.requestTemplates, HIDDEN),
    ...flatValue('skip TLS verification', tls(integration), DISRUPTIVE),
    ...flatValue('response transfer mode', integration.responseTransferMode, DISRUPTIVE),
    ...Object.assign(
      {},
      ...Object.entries(integration.responses).map(([status, one]) => response(status, one)),
    ),
  };
}

/** `29 s`, or `1500 ms` where it is not whole seconds. */
export function duration(milliseconds: number): string {
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
}

/** A static value may be a credential that the backend wants: hidden. A mapping only names a place. */
function requestMappings({ requestParameters }: Integration): Record<string, Leaf> {
  return Object.fromEntries(
    Object.entries(requestParameters).map(([place, value]) => [
      `request mapping ${place}`,
      { value, ...(isStatic(value) ? HIDDEN : DISRUPTIVE) },
    ]),
  );
}

function tls({ insecureSkipVerification }: Integration): string | undefined {
  return insecureSkipVerification === undefined ? undefined : yesNo(insecureSkipVerification);
}

function response(status: string, one: IntegrationResponse): Record<string, Leaf> {
  const label = `integration response ${status}`;
  return {
    ...flatValue(label, one.selectionPattern ?? 'default', DISRUPTIVE),
    ...flatValue(`${label} content handling`, one.contentHandling, DISRUPTIVE),
    ...flatMap(`${label} mapping`, one.responseParameters, DISRUPTIVE),
    ...flatMap(`${label} template`, one.responseTemplates, HIDDEN),
  };
}
