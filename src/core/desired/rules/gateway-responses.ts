/** Rules for gateway responses, and for the headers that browsers need in them (aws-facts 2.12, 3.5, pitfall 14). */
import { quoted } from '../../load/findings.ts';
import { didYouMean } from '../../load/nearest.ts';
import { splitMethodKey } from '../../model/definition.ts';
import { GATEWAY_RESPONSE_STATUS, gatewayResponseNodes } from '../gateway-responses.ts';
import { child, isMap, members, text } from '../node.ts';
import { STATUS_CODE } from '../responses.ts';
import { type Rule, type Violation, when } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';

const ALLOW_ORIGIN = 'gatewayresponse.header.access-control-allow-origin';
const PARAMETER = /^gatewayresponse\.(?:header|path|querystring)\.[a-zA-Z0-9._$-]+$/;

export const GATEWAY_RESPONSE_RULES: readonly Rule<DocumentSubject>[] = [
  { code: 'gateway-response-type', severity: 'error', check: unknownTypes },
  { code: 'gateway-response-status', severity: 'error', check: badStatuses },
  { code: 'gateway-response-parameter', severity: 'error', check: badParameters },
  { code: 'gateway-response-template', severity: 'error', check: badTemplates },
  { code: 'gateway-response-cors', severity: 'warning', check: missingCors },
];

function unknownTypes({ context }: DocumentSubject): readonly Violation[] {
  return gatewayResponseNodes(context.root).flatMap(([type, { pointer }]) =>
    when(!Object.hasOwn(GATEWAY_RESPONSE_STATUS, type), () => ({
      pointer,
      message: `There is no gateway response ${quoted(type)}.`,
      hint: didYouMean(type, Object.keys(GATEWAY_RESPONSE_STATUS), 'Use one of the documented types.'),
    })),
  );
}

function badStatuses({ context }: DocumentSubject): readonly Violation[] {
  return gatewayResponseNodes(context.root).flatMap(([type, node]) => {
    const status = child(node, 'statusCode');
    return when(status.value !== undefined && !STATUS_CODE.test(text(status) ?? ''), () => ({
      pointer: status.pointer,
      message: `The status code of the gateway response ${quoted(type)} is not one.`,
      hint: 'Write a number from 100 to 599, or leave it out for the default of the type.',
    }));
  });
}

function badParameters({ context }: DocumentSubject): readonly Violation[] {
  return gatewayResponseNodes(context.root).flatMap(([type, node]) =>
    members(child(node, 'responseParameters')).flatMap(([name, { pointer, value }]) =>
      when(!PARAMETER.test(name) || typeof value !== 'string', () => ({
        pointer,
        message: `The gateway response ${quoted(type)} sets ${quoted(name)}, which is not the name of a header mapped to a text.`,
        hint: 'Write gatewayresponse.header.NAME: "\'value\'", with the single quotes inside of the text.',
      })),
    ),
  );
}

function badTemplates({ context }: DocumentSubject): readonly Violation[] {
  return gatewayResponseNodes(context.root).flatMap(([type, node]) =>
    members(child(node, 'responseTemplates')).flatMap(([, { pointer, value }]) =>
      when(typeof value !== 'string', () => ({
        pointer,
        message: `A template of the gateway response ${quoted(type)} is not a text.`,
        hint: 'Map a content type to the text of the template.',
      })),
    ),
  );
}

/** OPTIONS operations say that browsers call the API; without the header, a browser hides every error of the gateway. */
function missingCors({ context, definition }: DocumentSubject): readonly Violation[] {
  const preflight = Object.keys(definition.methods).some(
    (key) => splitMethodKey(key).httpMethod === 'OPTIONS',
  );
  const nodes = new Map(gatewayResponseNodes(context.root));
  const missing = ['DEFAULT_4XX', 'DEFAULT_5XX'].filter((type) => {
    const node = nodes.get(type);
    const headers = node === undefined ? [] : members(child(node, 'responseParameters'));
    return !headers.some(([name]) => name.toLowerCase() === ALLOW_ORIGIN);
  });
  const holder = child(context.root, 'x-amazon-apigateway-gateway-responses');
  return when(preflight && missing.length > 0, () => ({
    pointer: isMap(holder) ? holder.pointer : child(context.root, 'paths').pointer,
    message: `There are OPTIONS operations, but ${missing.join(' and ')} ${missing.length === 1 ? 'has' : 'have'} no Access-Control-Allow-Origin: browsers cannot see why a call failed.`,
    hint: 'Set gatewayresponse.header.Access-Control-Allow-Origin of these under x-amazon-apigateway-gateway-responses.',
  }));
}
