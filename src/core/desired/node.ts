/** A document as a tree of values that know their JSON pointer, so that every finding can say where it is. */
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { pointerToken } from '../model/problem.ts';

/** A value of a document and its place in it; the value is undefined where there is none. */
export interface Node {
  readonly value: Json | undefined;
  readonly pointer: string;
}

/** A class, since every visited value gets one and few are ever asked for their pointer: it is made then. */
class Below implements Node {
  readonly value: Json | undefined;
  private readonly above: Node;
  private readonly key: string | number;
  private made: string | undefined;

  constructor(value: Json | undefined, above: Node, key: string | number) {
    this.value = value;
    this.above = above;
    this.key = key;
    this.made = undefined;
  }

  get pointer(): string {
    this.made ??= `${this.above.pointer}/${pointerToken(this.key)}`;
    return this.made;
  }
}

export function rootNode(document: JsonObject): Node {
  return { value: document, pointer: '' };
}

/** The value as an object, or undefined when it is something else. */
export function objectOf(value: Json | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

/** A member of an object node. Only own members count: documents are hostile, and `constructor` is a fine path name. */
export function child(node: Node, key: string): Node {
  const object = objectOf(node.value);
  const value = object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
  return new Below(value, node, key);
}

/** A member further down. */
export function descend(node: Node, ...keys: readonly string[]): Node {
  return keys.reduce(child, node);
}

const NONE: readonly (readonly [string, Node])[] = [];

/** The members of an object node; none for anything else. */
export function members(node: Node): readonly (readonly [string, Node])[] {
  const object = objectOf(node.value);
  if (object === undefined) return NONE;
  return Object.keys(object).map((key) => [key, new Below(object[key], node, key)] as const);
}

/** The elements of a list node; none for anything else. */
export function items(node: Node): readonly Node[] {
  const list: readonly Json[] = Array.isArray(node.value) ? node.value : [];
  return list.map((value, index) => new Below(value, node, index));
}

export function isMap(node: Node): boolean {
  return objectOf(node.value) !== undefined;
}

/** A scalar as text: the service takes `version: 1` and `statusCode: 200` (aws-facts 2.2). */
export function text(node: Node): string | undefined {
  const { value } = node;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A whole number, also when it is written as text. */
export function integer(node: Node): number | undefined {
  const { value } = node;
  if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

/** A boolean, also when it is written as text. */
export function flag(node: Node): boolean | undefined {
  if (node.value === 'true') return true;
  if (node.value === 'false') return false;
  return typeof node.value === 'boolean' ? node.value : undefined;
}

/** The strings of a list of strings. */
export function texts(node: Node): readonly string[] {
  return items(node).flatMap((item) => text(item) ?? []);
}

/** The members of a map whose values are scalars, as text. */
export function textMap(node: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(members(node).flatMap(([key, value]) => definedPair(key, text(value))));
}

function definedPair(key: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[key, value]];
}

/** The member itself where it is defined, else nothing: for building values without `undefined` in them. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}
