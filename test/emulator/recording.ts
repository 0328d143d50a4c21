/** Compares answers with recordings of the real service, whose volatile values are tokens such as `<id:1>`. */
import { isObject } from '../../src/core/model/json.ts';

const TOKEN = /<[a-z-]+(?::\d+)?>/;
/** Volatile, and recorded without a token. */
const IGNORED = new Set(['createdDate', 'lastUpdatedDate', 'ipAddressType']);

/** What each token stands for in one recording; the first value that is seen counts. */
export type Tokens = Map<string, string>;

/** One line per difference: what was recorded and what was answered, in both directions. */
export function differences(path: string, recorded: unknown, answered: unknown, tokens: Tokens): string[] {
  if (isObject(recorded) && isObject(answered)) return objectDifferences(path, recorded, answered, tokens);
  if (Array.isArray(recorded) && Array.isArray(answered) && recorded.length === answered.length) {
    return recorded.flatMap((item, index) => differences(`${path}[${index}]`, item, answered[index], tokens));
  }
  const same =
    typeof recorded === 'string' && typeof answered === 'string'
      ? sameText(recorded, answered, tokens)
      : recorded === answered;
  return same ? [] : [`${path}: recorded ${JSON.stringify(recorded)}, answered ${JSON.stringify(answered)}`];
}

function objectDifferences(
  path: string,
  recorded: Readonly<Record<string, unknown>>,
  answered: Readonly<Record<string, unknown>>,
  tokens: Tokens,
): string[] {
  const keys = new Set([...Object.keys(recorded), ...Object.keys(answered)]);
  return [...keys]
    .filter((key) => !IGNORED.has(key))
    .flatMap((key) => differences(`${path}.${key}`, recorded[key], answered[key], tokens));
}

/** Texts are the same when the tokens can stand for what is in their places, one value each. */
function sameText(recorded: string, answered: string, tokens: Tokens): boolean {
  if (!TOKEN.test(recorded) || recorded.startsWith('<html')) return recorded === answered;
  const free: string[] = [];
  const pattern = recorded.split(/(<[a-z-]+(?::\d+)?>)/).map((part) => {
    if (!TOKEN.test(part)) return literal(part);
    const known = tokens.get(part);
    if (known !== undefined) return literal(known);
    free.push(part);
    return '(.+?)';
  });
  const match = new RegExp(`^${pattern.join('')}$`, 's').exec(answered);
  free.forEach((token, index) => {
    const value = match?.[index + 1];
    if (value !== undefined) tokens.set(token, value);
  });
  return match !== null;
}

/** Templates that are JSON were recorded as JSON. */
export function withParsedTemplates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withParsedTemplates);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => {
    const isTemplates = (key === 'requestTemplates' || key === 'responseTemplates') && isObject(entry);
    return [key, isTemplates ? parsedValues(entry) : withParsedTemplates(entry)];
  });
  return Object.fromEntries(entries);
}

function parsedValues(templates: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(templates).map(([type, text]) => [type, parsed(text)]));
}

export function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A pattern that matches exactly this text. */
function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
