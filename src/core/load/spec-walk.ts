/** What stands anywhere in a spec: references, placeholders, CloudFormation intrinsics. One walk for all. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
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
  /** Keys from the document to the value that is looked at; a pointer is made of them only where one is needed. */
  const path: (string | number)[] = [];
  const here = (): string => pointer(...path);

  function visit(value: unknown, names: boolean): void {
    if (typeof value === 'string') {
      if (mayHoldPlaceholder(value)) findings.push(...placeholder(value, here()));
    } else if (Array.isArray(value)) visitItems(value);
    else if (isObject(value))
      for (const key of Object.keys(value)) if (names || !DATA_KEYS.has(key)) visitMember(value, key, names);
  }

  function visitItems(list: readonly unknown[]): void {
    for (let index = 0; index < list.length; index += 1) {
      path.push(index);
      visit(list[index], false);
      path.pop();
    }
  }

  function visitMember(parent: { readonly [key: string]: unknown }, key: string, names: boolean): void {
    const value = parent[key];
    path.push(key);
    if (key === '$ref' && typeof value === 'string') references.push({ pointer: here(), target: value });
    if (mayHoldPlaceholder(key)) findings.push(...placeholder(key, here()));
    if (isIntrinsic(parent, key)) findings.push(intrinsic(key, here()));
    visit(value, !names && NAME_HOLDERS.has(key));
    path.pop();
  }

  visit(document, false);
  return { references, findings };
}

/** Most texts hold none, which is seen at once. */
function mayHoldPlaceholder(text: string): boolean {
  return text.includes('${');
}

/** `{"Fn::Sub": ...}` and `{"Ref": "Name"}`, which stand alone in their mapping. */
function isIntrinsic(parent: { readonly [key: string]: unknown }, key: string): boolean {
  const isReference = key === 'Ref' && typeof parent[key] === 'string';
  return (isReference || (key.startsWith('Fn') && INTRINSIC.test(key))) && Object.keys(parent).length === 1;
}

function intrinsic(key: string, at: string): Finding {
  return notYet(
    at,
    `The CloudFormation intrinsic ${quoted(key)}`,
    'Write the value out, as CloudFormation would fill it in.',
  );
}
