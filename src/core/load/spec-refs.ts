/** Where every `$ref` of a spec leads. Nothing is read or downloaded to find out. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointerKeys } from '../model/problem.ts';
import { error, quoted } from './findings.ts';
import { didYouMean } from './nearest.ts';
import type { Reference } from './spec-walk.ts';

/** How many `$ref`s may lead from one to the next. */
const LONGEST_CHAIN = 100;

/** @param file path of the spec in the repository, with forward slashes */
export function referenceFindings(
  file: string,
  document: Json,
  references: readonly Reference[],
): readonly Finding[] {
  return references.flatMap(({ pointer, target }) => {
    if (target.startsWith('#')) return internal(document, pointer, target);
    if (/^([A-Za-z][A-Za-z0-9+.-]*:|\/\/)/.test(target)) return [remote(pointer, target)];
    return [toFile(file, pointer, target)];
  });
}

function remote(pointer: string, target: string): Finding {
  const message = `The $ref ${quoted(target)} is a URL; Tollgate never downloads parts of a spec.`;
  return error('ref-remote', pointer, message, 'Copy what it points to into this spec.');
}

function toFile(file: string, pointer: string, target: string): Finding {
  const path = decode(target.split('#', 1)[0] ?? '');
  if (path === undefined || path === '') {
    return error(
      'ref-invalid',
      pointer,
      `The $ref ${quoted(target)} is neither a JSON pointer nor a path.`,
      'Write for example "#/components/schemas/Pet".',
    );
  }
  if (leaves(file, path)) {
    const message = `The $ref ${quoted(target)} leads out of the repository.`;
    return error('ref-outside', pointer, message, 'Copy what it points to into this spec.');
  }
  const message = `The $ref ${quoted(target)} points to another file, which is not supported yet.`;
  return error(
    'ref-missing',
    pointer,
    message,
    'Copy what it points to into this spec, or join the files before.',
  );
}

/** Whether a relative path, taken from the folder of a file, climbs above the root. Backslashes count, as on Windows. */
function leaves(file: string, path: string): boolean {
  const steps = path.replaceAll('\\', '/').split('/');
  if (steps[0] === '' || path.includes('\0')) return true;
  let depth = file.split('/').length - 1;
  for (const step of steps) {
    if (step === '..') depth -= 1;
    else if (step !== '.' && step !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function internal(document: Json, pointer: string, target: string): readonly Finding[] {
  const seen = new Set<string>();
  let next = target;
  while (!seen.has(next)) {
    seen.add(next);
    if (seen.size > LONGEST_CHAIN) return [tooDeep(pointer, target)];
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
  const message = `The $ref ${quoted(target)} begins a chain of more than ${LONGEST_CHAIN} references.`;
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
