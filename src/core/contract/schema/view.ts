/**
 * The schemas of one contract, ready to be compared. Equal combinations of the same schemas are one part with one number, so
 * that circular schemas have finitely many.
 */
import { referencedModel } from '../../desired/schema.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Contract } from '../model.ts';
import type { Budget } from './budget.ts';
import { type Flat, flattener, follow } from './flatten.ts';
import { type Conjunction, type Shape, shapeOf } from './shape.ts';

/** A combination of schemas that must all hold. */
export interface Part {
  readonly id: number;
  /** Of everything but the alternatives. */
  readonly shape: Shape;
  /** Of one `oneOf` or `anyOf`, each together with the rest of the part; undefined when there is none. */
  readonly alternatives: () => readonly Alternative[] | undefined;
}

export interface Alternative {
  /** The name of the model or the title; undefined for a schema without a name. */
  readonly label: string | undefined;
  /** Undefined where the source does not know it. */
  readonly part: Part | undefined;
}

export interface View {
  /** Undefined where the source does not know: a reference that leads nowhere. */
  readonly part: (schemas: Conjunction) => Part | undefined;
  /** A keyword of a schema, behind references. */
  readonly keyword: (schema: Json, key: string) => Json | undefined;
}

export function viewOf(contract: Contract, annotated: boolean, budget: Budget): View {
  const parts = new Map<string, Part>();
  const singles = new WeakMap<JsonObject, Part>();
  const flatten = flattener(contract, budget);

  const partOf = (flat: Flat): Part => {
    const key = `${sortedNumbers(flat.members.keys())};${sortedNumbers(flat.unions.keys())}`;
    const known = parts.get(key);
    if (known !== undefined) return known;
    let opened: readonly Alternative[] | undefined;
    const part: Part = {
      id: parts.size,
      shape: shapeOf([...flat.members.values()], annotated),
      alternatives: () => {
        opened ??= open(flat);
        return opened;
      },
    };
    parts.set(key, part);
    return part;
  };

  /** The first union opened; the parts that come out have the others still. */
  const open = ({ members, unions }: Flat): readonly Alternative[] | undefined => {
    const [first, ...rest] = unions;
    return first?.[1].map((schema) => {
      const own = flatten([schema]);
      if (own === undefined) return { label: labelOf(schema), part: undefined };
      const all = {
        members: new Map([...members, ...own.members]),
        unions: new Map([...rest, ...own.unions]),
      };
      return { label: labelOf(schema), part: partOf(all) };
    });
  };

  const partOfAll = (schemas: Conjunction): Part | undefined => {
    const flat = flatten(schemas);
    return flat === undefined ? undefined : partOf(flat);
  };

  /** One schema is by far the most frequent combination, and is asked for again and again. */
  const single = (schema: JsonObject): Part | undefined => {
    const known = singles.get(schema);
    if (known !== undefined) return known;
    const part = partOfAll([schema]);
    if (part !== undefined) singles.set(schema, part);
    return part;
  };

  return {
    part: (schemas) => {
      const [only] = schemas;
      return schemas.length === 1 && isObject(only) ? single(only) : partOfAll(schemas);
    },
    keyword: (schema, key) => {
      const object = follow(contract, schema);
      return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
    },
  };
}

function sortedNumbers(numbers: Iterable<number>): string {
  return [...numbers].sort((one, other) => one - other).join(',');
}

function labelOf(schema: Json): string | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref: reference, title } = schema;
  if (typeof reference === 'string') return referencedModel(reference) ?? reference;
  return typeof title === 'string' ? title : undefined;
}
