/** The methods of Java's strings, lists and maps that templates call, and how Java prints a value. */
import { isObject } from '../../../core/model/json.ts';
import { memberOf } from '../json-path.ts';

type Method = (value: never, parameters: readonly unknown[]) => unknown;

const STRING = {
  contains: (value: string, [part]) => value.includes(javaText(part)),
  endsWith: (value: string, [part]) => value.endsWith(javaText(part)),
  equals: (value: string, [other]) => value === other,
  equalsIgnoreCase: (value: string, [other]) => value.toLowerCase() === javaText(other).toLowerCase(),
  indexOf: (value: string, [part]) => value.indexOf(javaText(part)),
  isEmpty: (value: string) => value === '',
  length: (value: string) => value.length,
  replace: (value: string, [from, to]) => value.replaceAll(javaText(from), () => javaText(to)),
  split: (value: string, [separator]) => value.split(javaText(separator)),
  startsWith: (value: string, [part]) => value.startsWith(javaText(part)),
  substring: (value: string, [start, end]) =>
    value.slice(Number(start), end === undefined ? undefined : Number(end)),
  toLowerCase: (value: string) => value.toLowerCase(),
  toUpperCase: (value: string) => value.toUpperCase(),
  trim: (value: string) => value.trim(),
} as const satisfies Record<string, Method>;

const LIST = {
  contains: (value: readonly unknown[], [item]) => value.includes(item),
  get: (value: readonly unknown[], [index]) => value[Number(index)],
  isEmpty: (value: readonly unknown[]) => value.length === 0,
  size: (value: readonly unknown[]) => value.length,
} as const satisfies Record<string, Method>;

const MAP = {
  containsKey: (value: object, [key]) => Object.hasOwn(value, javaText(key)),
  entrySet: (value: object) =>
    Object.entries(value).map(([key, item]: [string, unknown]) => ({ key, value: item })),
  get: (value: object, [key]) => memberOf(value, javaText(key)),
  isEmpty: (value: object) => Object.keys(value).length === 0,
  keySet: (value: object) => Object.keys(value),
  size: (value: object) => Object.keys(value).length,
  values: (value: object) => Object.values(value),
} as const satisfies Record<string, Method>;

/** Calls a method of a value; undefined when there is no such method. */
export function callMethod(value: unknown, name: string, parameters: readonly unknown[]): unknown {
  if (name === 'toString') return value === undefined || value === null ? undefined : javaText(value);
  if (typeof value === 'string') return methodOf(STRING, name)?.(value as never, parameters);
  if (Array.isArray(value)) return methodOf(LIST, name)?.(value as never, parameters);
  if (isObject(value)) return methodOf(MAP, name)?.(value as never, parameters);
  return undefined;
}

function methodOf(table: Readonly<Record<string, Method>>, name: string): Method | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A value as Java prints it: `{a=1, b=[x, y]}`. */
export function javaText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return `[${value.map(nestedText).join(', ')}]`;
  if (typeof value === 'string') return value;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const members = Object.entries(value).map(([key, item]) => `${key}=${nestedText(item)}`);
  return `{${members.join(', ')}}`;
}

function nestedText(value: unknown): string {
  return value === null || value === undefined ? 'null' : javaText(value);
}
