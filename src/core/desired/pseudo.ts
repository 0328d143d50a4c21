/** The variables that the import itself expands (aws-facts 2.2). */
import type { JsonObject } from '../model/json.ts';
import { rewriteTexts, visitTexts } from './rewrite.ts';

export interface Pseudo {
  readonly account?: string;
  readonly region?: string;
  readonly partition?: string;
}

const VARIABLE = /\$\{AWS::(AccountId|Region|Partition)\}/g;

const MEMBERS = { AccountId: 'account', Region: 'region', Partition: 'partition' } as const;

/** The document with the variables filled in that are known; the others stay. Keys are left as they are. */
export function substitutePseudo(document: JsonObject, pseudo: Pseudo): JsonObject {
  if (Object.keys(pseudo).length === 0) return document;
  return rewriteTexts(document, { text: (text) => fillPseudo(text, pseudo) });
}

/** One text with the variables filled in. */
export function fillPseudo(text: string, pseudo: Pseudo): string {
  if (!mayHoldPseudo(text)) return text;
  return text.replaceAll(VARIABLE, (all, name: keyof typeof MEMBERS) => pseudo[MEMBERS[name]] ?? all);
}

/** Whether a text is worth a look: nearly none is, which is seen at once. */
export function mayHoldPseudo(text: string): boolean {
  return text.includes('${AWS::');
}

/** The variables that are left in a value, each once. */
export function pseudoVariables(value: unknown): readonly string[] {
  const found = new Set<string>();
  visitTexts(value, (text) => {
    if (mayHoldPseudo(text)) for (const [variable] of text.matchAll(VARIABLE)) found.add(variable);
  });
  return [...found];
}
