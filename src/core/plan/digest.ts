/** Digests of what is declared: on the deployment's description, and on the tag that says what was last applied. */
import type { Definition } from '../model/definition.ts';
import type { DesiredApi, DesiredPlan } from '../model/desired.ts';
import { digest } from '../model/json.ts';

/** A definition is as large as its spec, never changed once made, and asked for its digest by every kind of the diff. */
const known = new WeakMap<Definition, string>();

/** What a deployment holds; goes into its description (design.md 7). */
export function definitionDigest(definition: Definition): string {
  const found = known.get(definition) ?? digest(definition);
  known.set(definition, found);
  return found;
}

/** Everything that apply makes of one API. */
export function apiDigest({ definition, endpointType, stage, grants }: DesiredApi): string {
  return digest({ definition, endpointType, stage, grants });
}

/** On a usage plan of ours that no file declares any more: none of our keys is in it. */
export const UNDECLARED_DIGEST = 'not-declared';

/** Everything that apply makes of one usage plan, its links included. Where its file lies, or lay, does not matter. */
export function planDigest({ file: _file, was: _was, ...plan }: DesiredPlan): string {
  return digest(plan);
}
