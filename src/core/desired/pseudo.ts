/** The variables that the import itself expands (aws-facts 2.2). */
import { isObject, type Json, type JsonObject } from '../model/json.ts';

export interface Pseudo {
  readonly account?: string;
  readonly region?: string;
  readonly partition?: string;
}

const VARIABLE = /\$\{AWS::(AccountId|Region|Partition)\}/g;

const MEMBERS = { AccountId: 'account', Region: 'region', Partition: 'partition' } as const;

/** The document with the variables filled in that are known; the others stay. Keys are left as they are. */
export function substitutePseudo(document: JsonObject, pseudo: Pseudo): JsonObject {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, substitute(value, pseudo)]));
}

function substitute(value: Json, pseudo: Pseudo): Json {
  if (typeof value === 'string') return value.includes('${AWS::') ? fill(value, pseudo) : value;
  if (Array.isArray(value)) return value.map((item: Json) => substitute(item, pseudo));
  return isObject(value) ? substitutePseudo(value, pseudo) : value;
}

function fill(value: string, pseudo: Pseudo): string {
  return value.replaceAll(VARIABLE, (all, name: keyof typeof MEMBERS) => pseudo[MEMBERS[name]] ?? all);
}

/** The variables that are left in a value, each once. */
export function pseudoVariables(value: unknown): readonly string[] {
  return [...new Set(JSON.stringify(value).match(VARIABLE) ?? [])];
}
