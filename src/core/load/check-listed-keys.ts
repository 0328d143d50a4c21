/** What must hold of the keys of a key file together with what the plan file says of all of them. */
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { KeyFile } from '../model/repository.ts';
import { markFindings } from './check-keys.ts';
import { capped, error } from './findings.ts';
import { SECRET_NAME } from './formats/common.ts';
import type { KeyDefaults } from './formats/key.ts';
import type { PlanFileFormat } from './formats/plan-file.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { named, storeOf } from './plan-of.ts';

type PlacedFinding = Finding & { readonly file?: string };

/** Findings with a `file` are in the key file. @param keyFile undefined when there is none, or it cannot be used */
export function checkListedKeys(
  { keyDefaults, keyFile: path }: PlanFileFormat,
  keyFile: KeyFile | undefined,
): readonly PlacedFinding[] {
  if (keyDefaults === undefined) return [];
  if (path === undefined) return [withoutFile()];
  const found = (keyFile?.keys ?? []).flatMap(({ name, description }, index) => [
    ...secretFindings(name, keyDefaults, pointer(index + 1, 'name')),
    ...(description === undefined
      ? markFindings(named(keyDefaults.description, name), pointer(index + 1, 'name'))
      : []),
  ]);
  const inFile = capped(found, MAX_PROBLEMS).map((finding) => ({ ...finding, file: path }));
  return [...oneSecret(keyDefaults), ...inFile];
}

function withoutFile(): Finding {
  const message = '"keyDefaults" is about the keys of a key file, and there is none.';
  return error('missing-key', '/keyDefaults', message, 'Add `keyFile`, or say it of each key.');
}

function oneSecret({ store }: KeyDefaults): readonly Finding[] {
  if (store === undefined || store.secret.includes('{name}')) return [];
  const message = 'All keys of the file would be stored in one secret.';
  const hint = 'Write {name} where the name of the key belongs, for example tollgate/prod/{name}.';
  return [error('key-source-shared', '/keyDefaults/store/secret', message, hint)];
}

/** The name of a key may hold what the name of a secret may not: spaces and colons. */
function secretFindings(name: string, defaults: KeyDefaults, at: string): readonly Finding[] {
  const secret = storeOf(name, defaults);
  if (secret === undefined || SECRET_NAME.test(secret)) return [];
  const message = 'The name of this key cannot be part of the name of the secret that its value is put into.';
  const hint =
    'Use letters, digits and / _ + = . @ - only, or list the key in the plan file with a `store` of its own.';
  return [error('invalid-value', at, message, hint)];
}
