/** What stands anywhere in a spec: references, placeholders, CloudFormation intrinsics. One walk for all. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointerToken } from '../model/problem.ts';
import { notYet, quoted } from './findings.ts';
import { DATA_KEYS, NAME_HOLDERS } from './literal.ts';
import { placeholder } from './not-yet.ts';

export interface Reference {
  /** JSON pointer to the `$ref` itself. */
  readonly pointer: string;
  readonly target: string;
}

export interface SpecContents {
  readonly references: readonly Reference[];
  readonly findings: readonly Finding[];
}

const INTRINSIC = /^Fn::[A-Za-z0-9]{1,32}$/;

export function specContents(document: { readonly [key: string]: Json }): SpecContents {
  const references: Reference[] = [];
  const findings: Finding[] = [];

  function visit(value: unknown, at: string, names: boolean): void {
    if (typeof value === 'string') findings.push(...placeholder(value, at));
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, `${at}/${index}`, false);
    else if (isObject(value)) for (const key of Object.keys(value)) visitMember(value, key, at, names);
  }

  function visitMember(
    parent: { readonly [key: string]: unknown },
    key: string,
    at: string,
    names: boolean,
  ): void {
    const value = parent[key];
    const below = `${at}/${pointerToken(key)}`;
    if (!names && DATA_KEYS.has(key)) return;
    if (key === '$ref' && typeof value === 'string') references.push({ pointer: below, target: value });
    findings.push(...placeholder(key, below), ...intrinsic(parent, key, below));
    visit(value, below, !names && NAME_HOLDERS.has(key));
  }

  visit(document, '', false);
  return { references, findings };
}

/** `{"Fn::Sub": ...}` and `{"Ref": "Name"}`, which stand alone in their mapping. */
function intrinsic(parent: { readonly [key: string]: unknown }, key: string, at: string): readonly Finding[] {
  const isReference = key === 'Ref' && typeof parent[key] === 'string';
  if (!INTRINSIC.test(key) && !isReference) return [];
  if (Object.keys(parent).length !== 1) return [];
  return [
    notYet(
      at,
      `The CloudFormation intrinsic ${quoted(key)}`,
      'Write the value out, as CloudFormation would fill it in.',
    ),
  ];
}
