/** Violations of OpenAPI's own JSON Schema, as warnings: API Gateway imports many documents that have some. */
import type { Finding } from '../model/problem.ts';
import { pointerKeys, pointerToken } from '../model/problem.ts';
import { capped, quoted, warning } from './findings.ts';
import type { SchemaError } from './generated/openapi-3.0.js';
import { MAX_SCHEMA_WARNINGS } from './limits.ts';
import type { OpenApiVersion } from './spec-structure.ts';

const HINT = 'API Gateway may import it all the same; other tools may not.';
const HINT_31 = 'What is not OpenAPI 3.1 may get lost when the document is converted to 3.0.';

/** The validators report every branch of every alternative; a hostile file can have very many. */
const MOST_ERRORS = 5_000;

const VALIDATORS = {
  '2.0': () => import('./generated/openapi-2.0.js'),
  '3.0': () => import('./generated/openapi-3.0.js'),
  '3.1': () => import('./generated/openapi-3.1.js'),
} as const;

/** @param version of OpenAPI, which decides about the schema; the validators are loaded on first use */
export async function schemaFindings(document: object, version: OpenApiVersion): Promise<readonly Finding[]> {
  const { default: validate } = await VALIDATORS[version]();
  if (validate(document)) return [];
  const errors = joined(document, telling((validate.errors ?? []).slice(0, MOST_ERRORS)));
  const findings = errors.map((fault) =>
    warning('openapi-schema', placeOf(fault), wordsOf(fault, version), version === '3.1' ? HINT_31 : HINT),
  );
  return capped(distinct(findings), MAX_SCHEMA_WARNINGS);
}

const ALTERNATIVES: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'not', 'if', '$ref']);

/** Only says that a value is not a reference either, or not a list of types, which is what most values are not. */
function isNoise({ keyword, params, schemaPath }: SchemaError): boolean {
  return (
    schemaPath.includes('/definitions/Reference/') ||
    schemaPath.endsWith('/properties/type/anyOf/1/type') ||
    (keyword === 'required' && params['missingProperty'] === '$ref')
  );
}

/** What is wrong with an object keeps its members from being evaluated: only where nothing is, one is too many. */
function withoutFollowing(errors: readonly SchemaError[]): readonly SchemaError[] {
  const wrong = new Set(
    errors
      .filter(({ keyword }) => keyword !== 'unevaluatedProperties')
      .map(({ instancePath }) => instancePath),
  );
  return errors.filter(
    ({ keyword, instancePath }) => keyword !== 'unevaluatedProperties' || !wrong.has(instancePath),
  );
}

/**
 * The errors that tell something. Where no alternative fits a value, each reports what it lacks: those about something deeper
 * inside come from the alternative that was meant; of those about the value itself, more than two say nothing together.
 */
function telling(errors: readonly SchemaError[]): readonly SchemaError[] {
  const heard = withoutFollowing(errors.filter((fault) => !isNoise(fault)));
  const plain = heard.filter(({ keyword }) => !ALTERNATIVES.has(keyword));
  const above = new Set(plain.flatMap(({ instancePath }) => ancestors(instancePath)));
  const undecided = new Map(
    heard.filter(({ keyword }) => ALTERNATIVES.has(keyword)).map((fault) => [fault.instancePath, fault]),
  );
  const at = Map.groupBy(plain, ({ instancePath }) => instancePath);
  const kept = [...at].flatMap(([path, here]) => {
    const alternative = undecided.get(path);
    if (alternative === undefined) return here;
    if (above.has(path)) return [];
    return distinctErrors(here).length > 2 ? [alternative] : here;
  });
  const alone = [...undecided.values()].filter(
    ({ instancePath }) => !at.has(instancePath) && !above.has(instancePath),
  );
  return [...kept, ...alone];
}

/**
 * Alternatives that are told apart by a word (`type`, `in`) each ask for their own: together they ask for one of the words,
 * and a value that is one of them is right.
 */
function joined(document: object, errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = Map.groupBy(
    errors.filter(({ keyword }) => keyword === 'enum'),
    ({ instancePath }) => instancePath,
  );
  const single = errors.filter(
    ({ keyword, instancePath }) => keyword !== 'enum' || choices.get(instancePath)?.length === 1,
  );
  const several = [...choices]
    .filter(([, asking]) => asking.length > 1)
    .flatMap(([instancePath, asking]) => {
      const allowedValues = [
        ...new Set(
          asking.flatMap(({ params }) =>
            Array.isArray(params['allowedValues']) ? params['allowedValues'] : [],
          ),
        ),
      ];
      const right = allowedValues.includes(valueAt(document, instancePath));
      return right ? [] : [{ instancePath, schemaPath: '', keyword: 'enum', params: { allowedValues } }];
    });
  return [...single, ...several];
}

function valueAt(document: object, path: string): unknown {
  return pointerKeys(path).reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    document,
  );
}

function ancestors(path: string): readonly string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    found.push(path.slice(0, end));
    if (end === 0) break;
  }
  return found;
}

function distinctErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  return [
    ...new Map(errors.map((fault) => [`${fault.keyword} ${JSON.stringify(fault.params)}`, fault])).values(),
  ];
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(findings.map((finding) => [`${finding.pointer}\n${finding.message}`, finding])).values(),
  ];
}

/** An extra key is shown itself; everything else where it is. */
function placeOf(fault: SchemaError): string {
  const extra = extraKey(fault);
  return extra === undefined ? fault.instancePath : `${fault.instancePath}/${pointerToken(extra)}`;
}

/** The key that an object has too many, in the words of either draft. */
function extraKey({ keyword, params }: SchemaError): string | undefined {
  if (keyword === 'additionalProperties') return String(params['additionalProperty']);
  return keyword === 'unevaluatedProperties' ? String(params['unevaluatedProperty']) : undefined;
}

/** The last two keys, and of an item of a list also the list: `parameters 1 in`. */
function nameOf(keys: readonly string[]): string {
  const isItem = /^\d+$/.test(keys.at(-2) ?? keys.at(-1) ?? '');
  return keys
    .slice(isItem ? -3 : -2)
    .map((key) => (/^\d$/.test(key) ? String(Number(key) + 1) : key))
    .join(' ');
}

function wordsOf(fault: SchemaError, version: string): string {
  const { instancePath, keyword, params } = fault;
  const extra = extraKey(fault);
  const keys = pointerKeys(instancePath);
  const name = keys.length === 0 ? 'The document' : quoted(nameOf(keys));
  if (keyword === 'required')
    return `${name} has no ${quoted(String(params['missingProperty']))}, which OpenAPI ${version} requires.`;
  if (extra !== undefined) {
    return `OpenAPI ${version} has no ${quoted(extra)} in ${keys.length === 0 ? 'the document' : name}.`;
  }
  if (keyword === 'type') return `${name} must be of type ${String(params['type'])} in OpenAPI ${version}.`;
  if (keyword === 'enum' && Array.isArray(params['allowedValues'])) {
    return `${name} must be one of ${params['allowedValues'].map(String).join(', ')} in OpenAPI ${version}.`;
  }
  if (keyword === 'minProperties' || keyword === 'minItems')
    return `${name} must not be empty in OpenAPI ${version}.`;
  if (keyword === 'pattern') return `${name} does not have the form that OpenAPI ${version} asks for.`;
  return `${name} does not fit what OpenAPI ${version} allows here.`;
}
