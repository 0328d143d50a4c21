/** How changes of a document are described: where they can be made, and how. */
import { at, type Tree } from './orders.ts';

/** A kind of change: the places where it can be made, and making it; `turn` varies what it does there. */
export interface Mutation {
  readonly places: (tree: Tree) => readonly Tree[];
  readonly change: (place: Tree, turn: number, tree: Tree) => void;
}

export type Loose = Record<string, unknown>;
export type Change = (place: Loose, turn: number, tree: Tree) => void;

export const METHODS = ['get', 'post', 'patch', 'delete'];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
export const values = (tree: Tree | undefined): Tree[] => Object.values(tree ?? {});
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export function paths(tree: Tree): Tree[] {
  return values(at(tree, 'paths'));
}

export function operations(tree: Tree): Tree[] {
  return paths(tree).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));
}

export function parameters(tree: Tree): Tree[] {
  return [...paths(tree), ...operations(tree)].flatMap((owner) => values(owner['parameters']));
}

export function bodies(tree: Tree): Tree[] {
  return operations(tree).flatMap((operation) => operation['requestBody'] ?? []);
}

export function responses(tree: Tree): Tree[] {
  return operations(tree).flatMap((operation) => values(operation['responses']));
}

/** Every schema that is written out, wherever it stands. */
export function schemas(tree: Tree): Tree[] {
  const media = [...bodies(tree), ...responses(tree)].flatMap((owner) => values(owner['content']));
  const roots = [...parameters(tree), ...media].flatMap((owner) => owner['schema'] ?? []);
  return [...roots, ...values(at(tree, 'components', 'schemas'))].flatMap(below);
}

function below(schema: Tree): Tree[] {
  if (!isTree(schema) || '$ref' in schema) return [];
  const inner = [schema['items'], schema['additionalProperties'], ...values(schema['properties'])];
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => values(schema[key]));
  return [schema, ...[...inner, ...parts].filter(isTree).flatMap(below)];
}

export const typed = (...types: string[]) => {
  return (tree: Tree) => schemas(tree).filter((schema) => types.includes(String(schema['type'])));
};
export const having = (key: string) => (tree: Tree) => schemas(tree).filter((schema) => key in schema);
export const objects = (tree: Tree) => schemas(tree).filter((schema) => 'properties' in schema);
const number = (place: Loose, key: string) => Number(place[key]);

export function mutation(places: Mutation['places'], change: Change): Mutation {
  return { places, change: (place, turn, tree) => change(place, turn, tree) };
}

export function add(key: string, value: unknown): Change {
  return (place) => {
    place[key] = value;
  };
}

export function remove(key: string): Change {
  return (place) => {
    delete place[key];
  };
}

export function shift(key: string, by: number): Change {
  return (place) => {
    place[key] = number(place, key) + by;
  };
}

/** Takes away one of the members of a map or list. */
export function dropOne(key: string): Change {
  return (place, turn) => {
    const owner = place[key];
    if (Array.isArray(owner)) owner.splice(turn % owner.length, 1);
    else if (isTree(owner)) delete (owner as Loose)[nth(Object.keys(owner), turn)];
  };
}

export function nth(names: readonly string[], turn: number): string {
  return names[turn % names.length] ?? '';
}

export function without(key: string, places: Mutation['places']): Mutation['places'] {
  return (tree) => places(tree).filter((place) => !(key in place));
}
