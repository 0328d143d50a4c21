/** Parameter mappings: the right-hand sides of requestParameters and responseParameters. */
import { headerOf, own, type Call, type HeaderValues } from './call.ts';
import { contextText } from './template.ts';
import { jsonPath, parseJson } from './json-path.ts';
import { javaText } from './vtl/methods.ts';

const STAGE_VARIABLE = /\$\{stageVariables\.(\w+)\}/g;

/** Replaces `${stageVariables.x}`; a variable the stage does not have becomes empty. */
export function expandStageVariables(text: string, call: Call): string {
  return text.replace(STAGE_VARIABLE, (_, name: string) => own(call.stage.variables, name) ?? '');
}

/**
 * The values of `'static'`, `method.request.header.X` and its like, `context.x`, `stageVariables.x`.
 * @returns undefined when the request does not have it, or the form is not known; several for `multivalue...`
 */
export function requestValues(
  expression: string,
  call: Call,
  context: Readonly<Record<string, unknown>>,
): readonly string[] | undefined {
  const common = commonValue(expression, call, context);
  if (common !== undefined) return [common];
  const [, part, name] = /^method\.request\.(\w+)(?:\.(.+))?$/.exec(expression) ?? [];
  if (part === undefined) return undefined;
  if (part === 'body') return textOrNone(bodyValue(call.request.body.toString('utf8'), name));
  if (name === undefined) return undefined;
  if (part === 'header') return textOrNone(headerOf(call.request.headers, name));
  if (part === 'path') return textOrNone(own(call.route?.pathParameters, name));
  if (part === 'querystring') return textOrNone(own(call.request.query, name)?.at(-1));
  if (part === 'multivaluequerystring') return own(call.request.query, name);
  return part === 'multivalueheader' ? allHeaders(call.request.headers, name) : undefined;
}

/** What an integration answered, as far as mappings can see it. */
export interface IntegrationAnswer {
  readonly status: number;
  readonly headers: HeaderValues;
  readonly body: Buffer;
}

/** The value of `'static'`, `integration.response.header.X`, `integration.response.body.a.b`, `context.x`, `stageVariables.x`. */
export function responseValue(
  expression: string,
  answer: IntegrationAnswer,
  call: Call,
  context: Readonly<Record<string, unknown>>,
): string | undefined {
  const header = /^integration\.response\.(?:multivalue)?header\.(.+)$/.exec(expression)?.[1];
  if (header !== undefined) return headerOf(answer.headers, header);
  const body = /^integration\.response\.body(?:\.(.+))?$/.exec(expression);
  if (body) return bodyValue(answer.body.toString('utf8'), body[1]);
  return commonValue(expression, call, context);
}

function commonValue(
  expression: string,
  call: Call,
  context: Readonly<Record<string, unknown>>,
): string | undefined {
  const [, text] = /^'([\s\S]*)'$/.exec(expression) ?? [];
  if (text !== undefined) return text;
  const [, root, path = ''] = /^(context|stageVariables)\.(.+)$/.exec(expression) ?? [];
  if (root === 'context') return contextText(context, path);
  return root === 'stageVariables' ? (own(call.stage.variables, path) ?? '') : undefined;
}

function bodyValue(body: string, path: string | undefined): string | undefined {
  if (path === undefined) return body;
  const value = jsonPath(parseJson(body), path);
  return value === undefined
    ? undefined
    : typeof value === 'object'
      ? JSON.stringify(value)
      : javaText(value);
}

function allHeaders(headers: HeaderValues, name: string): readonly string[] | undefined {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : headers[found];
}

function textOrNone(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value];
}
