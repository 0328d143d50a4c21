/** The operation and error tables of a service, read from what its SDK client exports. */
import { readMembers, readShape, schemaTraits, type Member, type StructureShape } from './schema.ts';

export interface Operation {
  readonly name: string;
  readonly method: string;
  /** Segments of the path template, `{label}` and `{greedy+}` for variables. */
  readonly segments: readonly string[];
  /** Query parameters that are part of the route, such as `mode=import`. */
  readonly literals: readonly (readonly [name: string, value: string])[];
  /** HTTP status of success. */
  readonly status: number;
  readonly input: StructureShape;
  readonly output: StructureShape;
}

export interface ErrorShape {
  readonly name: string;
  readonly status: number;
  readonly members: readonly Member[];
}

const OPERATION = 9;
const ERROR = -3;

/** All operations of an SDK client package, given its module namespace. */
export function readOperations(sdk: object): Operation[] {
  return schemasOf(sdk, OPERATION).map((schema) => {
    const [method = '', template = '', status = 200] = schemaTraits(schema)['http'] as [
      string,
      string,
      number,
    ];
    const [path = '', query = ''] = template.split('?');
    return {
      name: String(schema[2]),
      method,
      segments: path.split('/').slice(1),
      literals: [...new URLSearchParams(query)],
      status,
      input: structure(schema[4]),
      output: structure(schema[5]),
    };
  });
}

/** All modelled errors of an SDK client package, by name. */
export function readErrors(sdk: object): Map<string, ErrorShape> {
  const errors = schemasOf(sdk, ERROR).map((schema): [string, ErrorShape] => {
    const name = String(schema[2]);
    const status = Number(schemaTraits(schema)['httpError'] ?? 400);
    return [name, { name, status, members: readMembers(schema) }];
  });
  return new Map(errors);
}

function schemasOf(sdk: object, kind: number): (readonly unknown[])[] {
  return Object.values(sdk).filter(
    (value): value is readonly unknown[] => Array.isArray(value) && value[0] === kind,
  );
}

function structure(reference: unknown): StructureShape {
  const shape = readShape(reference);
  if (shape.kind !== 'structure')
    throw new Error('An SDK schema has an operation whose input is no structure');
  return shape;
}
