/** Values for the placeholders of a document. */
import { contentOf, type Document } from './documents.ts';

export interface Filled {
  /** The text of the spec. */
  readonly text: string;
  /** What goes into `environments.*.values`. */
  readonly values: Readonly<Record<string, string>>;
  /** The document with its placeholders filled, to see what it is. */
  readonly content: unknown;
}

export function fillings(document: Document): Filled {
  return { text: document.text, values: {}, content: contentOf(document.text) };
}
