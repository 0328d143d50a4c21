/** The variables that the import itself expands (aws-facts 2.2). */
import type { JsonObject } from '../model/json.ts';
import { rewriteTexts, visitTexts } from './rewrite.ts';

export interface Pseudo {
  readonly account?: string;
  readonly region?: string;
  readonly partition?: string;
}

const START = '${AWS::';
const VARIABLE = /\$\{AWS::(AccountId|Region|Partition)\}/g;

const MEMBERS = { AccountId: 'account', Region: 'region', Partition: 'partition' } as const;

/** The document with the variables filled in that are known; the others stay. Keys are left as they are. */
export function substitutePseudo(document: JsonObject, pseudo: Pseudo): JsonObject {
  if (Object.keys(pseudo).length === 0) return document;
  return rewriteTexts(document, (text) => (text.includes(START) ? fill(text, pseudo) : text));
}

function fill(value: string, pseudo: Pseudo): string {
  return value.replaceAll(VARIABLE, (all, name: keyof typeof MEMBERS) => pseudo[MEMBERS[name]] ?? all);
}

/** The variables that are left in a value, each once. */
export function pseudoVariables(value: unknown): readonly string[] {
  const found = new Set<string>();
  visitTexts(value, (text) => {
    if (text.includes(START)) for (const [variable] of text.matchAll(VARIABLE)) found.add(variable);
  });
  return [...found];
}
