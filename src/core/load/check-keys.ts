/** What must hold of each key of a plan file on its own, beyond its form. */
import { isObject, type Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import { DEFAULT_ROTATION } from '../model/repository.ts';
import { HOUR, secondsOf } from './durations.ts';
import { error } from './findings.ts';
import { type Key, KEY_NAME_HINT, KEY_NAME_PATTERN, type KeyDefaults } from './formats/key.ts';
import type { PlanFileFormat } from './formats/plan-file.ts';

/** How our own mark in the description of a key begins. */
const MARK = '[tollgate ';

/** Names that no key can have, as they are written: they go into a tag. */
export function keyNameFindings(file: Json): readonly Finding[] {
  const keys: unknown = isObject(file) ? file['keys'] : undefined;
  if (!Array.isArray(keys)) return [];
  return keys.flatMap((key: unknown, index) => {
    if (typeof key === 'string') return nameFindings(key, pointer('keys', index));
    const name = isObject(key) ? key['name'] : undefined;
    return typeof name === 'string' ? nameFindings(name, pointer('keys', index, 'name')) : [];
  });
}

export function nameFindings(name: string, at: string): readonly Finding[] {
  if (KEY_NAME_PATTERN.test(name)) return [];
  return [error('key-name-invalid', at, 'This cannot be the name of a key.', KEY_NAME_HINT)];
}

export function markFindings(description: string | undefined, at: string): readonly Finding[] {
  if (description?.includes(MARK) !== true) return [];
  const message = `The description of a key must not hold "${MARK}": Tollgate's own mark in it begins so.`;
  return [error('key-description-mark', at, message, 'Write it differently.')];
}

export function keyFindings({ keys = [], keyDefaults }: PlanFileFormat): readonly Finding[] {
  const described = keys.flatMap((key, index) =>
    typeof key === 'string' ? [] : oneKeyFindings(key, pointer('keys', index)),
  );
  return keyDefaults === undefined
    ? described
    : [...described, ...sharedFindings(keyDefaults, '/keyDefaults', true)];
}

function oneKeyFindings(key: Key, at: string): readonly Finding[] {
  const generated = key.value === undefined || key.value === 'generated';
  return [
    ...sharedFindings(key, at, generated),
    ...renameFindings(key, at),
    ...storeFindings(key, at),
    ...variableFindings(key, at),
  ];
}

function sharedFindings(key: Key | KeyDefaults, at: string, generated: boolean): readonly Finding[] {
  return [...markFindings(key.description, `${at}/description`), ...rotateFindings(key, at, generated)];
}

function renameFindings({ name, was }: Key, at: string): readonly Finding[] {
  if (was !== name) return [];
  return [
    error(
      'was-taken',
      `${at}/was`,
      'The key has that name now.',
      'Write the earlier name, or take `was` out.',
    ),
  ];
}

function storeFindings({ value, store }: Key, at: string): readonly Finding[] {
  if (store === undefined || value === undefined || value === 'generated') return [];
  const message = 'Only a generated value is stored, and this one is read from elsewhere.';
  return [error('key-store-not-generated', `${at}/store`, message, 'Take `store` out, or `value`.')];
}

/** Variables with which a job runs: credentials, tokens, inputs. As the value of a key anybody could read them who may read keys. */
const OF_THE_JOB = /^(?:AWS|GITHUB|ACTIONS|RUNNER|INPUT|CI|NODE|NPM)(?:_|$)/i;

function variableFindings({ value }: Key, at: string): readonly Finding[] {
  if (typeof value !== 'object' || !('env' in value) || !OF_THE_JOB.test(value.env)) return [];
  const message = 'This variable belongs to the job itself, and would become a key that many can read.';
  const hint = 'Give the value a variable of its own, for example GLOBEX_KEY.';
  return [error('key-source-forbidden', `${at}/value/env`, message, hint)];
}

function rotateFindings({ rotate }: Key | KeyDefaults, at: string, generated: boolean): readonly Finding[] {
  if (rotate === undefined) return [];
  const short = (['every', 'overlap'] as const).filter((field) => isTooShort(rotate[field]));
  return [
    ...short.map((field) => tooShort(field, `${at}/rotate/${field}`)),
    ...(short.length > 0 ? [] : overlapFindings(rotate, `${at}/rotate`)),
    ...(generated || rotate.every === undefined ? [] : [notGenerated(`${at}/rotate/every`)]),
  ];
}

function isTooShort(span: string | undefined): boolean {
  return span !== undefined && secondsOf(span) < HOUR;
}

function tooShort(field: string, at: string): Finding {
  return error('invalid-value', at, `"rotate.${field}" must be at least an hour.`, 'Write 1h or more.');
}

function overlapFindings({ every, overlap }: NonNullable<Key['rotate']>, at: string): readonly Finding[] {
  const seconds = overlap === undefined ? DEFAULT_ROTATION.overlap : secondsOf(overlap);
  if (every === undefined || seconds < secondsOf(every)) return [];
  const message = '"rotate.overlap", 7d unless said, must be shorter than "rotate.every".';
  const hint = 'Shorten the overlap, or rotate less often.';
  return [error('invalid-value', overlap === undefined ? at : `${at}/overlap`, message, hint)];
}

function notGenerated(at: string): Finding {
  const message = 'Only a generated value can be replaced by time, and this one is read from elsewhere.';
  const hint = 'Take `every` out: count `generation` up when there is a new value where it is read from.';
  return error('rotate-not-generated', at, message, hint);
}
