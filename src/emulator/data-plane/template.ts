/** Mapping templates: what `$input`, `$context`, `$stageVariables` and `$util` give them, and what they may override. */
import { isObject } from '../../core/model/json.ts';
import { headerOf, lastValues, mapRecord, own, type Call } from './call.ts';
import { jsonPath, parseJson } from './json-path.ts';
import { javaText } from './vtl/methods.ts';
import { parseTemplate } from './vtl/parse.ts';
import { render, type Host } from './vtl/render.ts';

export interface TemplateInput {
  readonly call: Call;
  /** What `$input.body` holds: the request's body on the way in, the integration's on the way out. */
  readonly body: string;
  readonly context: Readonly<Record<string, unknown>>;
}

export interface Rendered {
  readonly text: string;
  /** `#set($context.responseOverride.status = 404)`, when it is a status there is. */
  readonly status?: number;
  /** `#set($context.responseOverride.header.X = "y")`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Renders a mapping template. The subset of VTL is in README.md; what is not understood stays as it is written. */
export function renderTemplate(template: string, input: TemplateInput): Rendered {
  const headers: Record<string, string> = {};
  let status: number | undefined;
  const override = (path: readonly string[], value: unknown): void => {
    const [root, part, name] = path;
    if (root !== 'responseOverride') return;
    if (part === 'status' && isStatus(value)) status = value;
    if (part === 'header' && name !== undefined) headers[name] = javaText(value);
  };
  const variables = new Map<string, unknown>([
    ['context', input.context],
    ['stageVariables', input.call.stage.variables ?? {}],
  ]);
  const hosts = { input: inputHost(input), util: UTIL };
  const text = render(parseTemplate(template), { variables, hosts, override });
  return { text, headers, ...(status === undefined ? {} : { status }) };
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}

function inputHost(input: TemplateInput): Host {
  const json = parseJson(input.body) ?? {};
  return {
    members: { body: input.body },
    call: (name, parameters) => {
      const argument = parameters[0] === undefined ? undefined : javaText(parameters[0]);
      if (name === 'params')
        return argument === undefined ? allParameters(input.call) : parameterOf(input.call, argument);
      if (name === 'json') return JSON.stringify(jsonPath(json, argument ?? '$') ?? '');
      if (name === 'path') return jsonPath(json, argument ?? '$');
      return undefined;
    },
  };
}

function allParameters(call: Call): Record<string, Record<string, string>> {
  return {
    path: { ...call.route?.pathParameters },
    querystring: lastValues(call.request.query),
    header: lastValues(call.request.headers),
  };
}

/** `$input.params('x')`: from the path, else the query string, else the headers. */
function parameterOf(call: Call, name: string): string | undefined {
  return (
    own(call.route?.pathParameters, name) ??
    own(call.request.query, name)?.at(-1) ??
    headerOf(call.request.headers, name)
  );
}

const UTIL_FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  base64Decode: (text) => Buffer.from(text, 'base64').toString('utf8'),
  base64Encode: (text) => Buffer.from(text, 'utf8').toString('base64'),
  escapeJavaScript: (text) => JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll('/', '\\/'),
  parseJson: (text) => parseJson(text),
  urlDecode: (text) => decodeForm(text),
  urlEncode: (text) => encodeURIComponent(text).replaceAll('%20', '+'),
};

const UTIL: Host = {
  members: {},
  call: (name, parameters) => own(UTIL_FUNCTIONS, name)?.(javaText(parameters[0])),
};

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/**
 * The template for a media type: the one of that type, else `application/json`, else the first.
 * @returns its content type and text, or undefined when there are none
 */
export function pickTemplate(
  templates: Readonly<Record<string, string | null>> | undefined,
  type: string | undefined,
): { readonly contentType: string; readonly text: string } | undefined {
  const texts = mapRecord(templates ?? {}, (text) => text ?? '');
  const contentType = [type ?? '', 'application/json', ...Object.keys(texts)].find((key) =>
    Object.hasOwn(texts, key),
  );
  return contentType === undefined ? undefined : { contentType, text: texts[contentType] ?? '' };
}

/** A member of the request context by dotted path, as text; empty when it is not there. */
export function contextText(context: Readonly<Record<string, unknown>>, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (isObject(inner) ? own(inner, key) : undefined), context);
  return javaText(value);
}
