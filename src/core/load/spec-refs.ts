/** Where the `$ref`s of a document lead. */
import { anchorFinder } from '../convert/anchors.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointerKeys } from '../model/problem.ts';
import { error, quoted } from './findings.ts';
import { MAX_REF_CHAIN } from './limits.ts';
import { didYouMean } from './nearest.ts';
import { openApiVersion } from './spec-structure.ts';
import type { Reference } from './spec-walk.ts';

/** Where the document does not define these models, the compiler adds API Gateway's own (aws-facts 2.7), with a warning. */
const DEFAULT_MODEL = /^#\/(?:definitions|components\/schemas)\/(?:Empty|Error)$/;

/**
 * Where the `$ref`s of a document lead. What stands in for other files has been joined before.
 * @param incomplete whether some could not be, which have their problems already
 */
export function referenceFindings(
  document: JsonObject,
  references: readonly Reference[],
  incomplete: boolean,
): readonly Finding[] {
  const anchor = openApiVersion(document) === '3.1' ? anchorFinder(document) : () => undefined;
  return references.flatMap(({ pointer, target }) => {
    if (!target.startsWith('#')) return incomplete ? [] : [tooLate(pointer, target)];
    if (DEFAULT_MODEL.test(target) || anchor(target) !== undefined) return [];
    return internal(document, pointer, target);
  });
}

/** Overlays and values are filled in after the files of a spec are joined. */
function tooLate(pointer: string, target: string): Finding {
  const message = `The $ref ${quoted(target)} leads to a file, and what is filled into a spec cannot.`;
  return error('ref-invalid', pointer, message, 'Refer to the file in the spec, and to its component here.');
}

function internal(document: Json, pointer: string, target: string): readonly Finding[] {
  const seen = new Set<string>();
  let next = target;
  while (!seen.has(next)) {
    seen.add(next);
    if (seen.size > MAX_REF_CHAIN) return [tooDeep(pointer, target)];
    const found = resolve(document, next);
    if ('finding' in found) return next === target ? [found.finding(pointer, target)] : [];
    const onward = isObject(found.value) ? found.value['$ref'] : undefined;
    if (typeof onward !== 'string' || !onward.startsWith('#')) return [];
    next = onward;
  }
  const message = `The $ref ${quoted(target)} leads back to itself and never to a value.`;
  return [
    error('ref-circular', pointer, message, 'Replace one of the references by what it should stand for.'),
  ];
}

function tooDeep(pointer: string, target: string): Finding {
  const message = `The $ref ${quoted(target)} begins a chain of more than ${MAX_REF_CHAIN} references.`;
  return error('ref-too-deep', pointer, message, 'Point to the value itself.');
}

type Resolved =
  | { readonly value: unknown }
  | { readonly finding: (pointer: string, target: string) => Finding };

function resolve(document: Json, target: string): Resolved {
  const path = decode(target.slice(1));
  if (path === undefined || (path !== '' && !path.startsWith('/'))) return { finding: notPointer };
  let value: unknown = document;
  for (const key of pointerKeys(path)) {
    const inside: unknown = value;
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, key))
      return { finding: missing(inside, key) };
    value = Reflect.get(inside, key);
  }
  return { value };
}

function notPointer(pointer: string, target: string): Finding {
  const message = `The $ref ${quoted(target)} is not a JSON pointer.`;
  return error('ref-invalid', pointer, message, 'Write for example "#/components/schemas/Pet".');
}

function missing(inside: unknown, key: string) {
  return (pointer: string, target: string): Finding => {
    const known = isObject(inside) ? Object.keys(inside) : [];
    const hint = didYouMean(key, known, `Define ${quoted(key)}, or point to what is there.`);
    return error('ref-missing', pointer, `The $ref ${quoted(target)} points to nothing.`, hint);
  };
}

/** `%7B` and the like; undefined for a broken escape. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
