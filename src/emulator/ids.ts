/** Identifiers as the service makes them: random, lower-case letters and digits, of a fixed length per kind. */
import { randomBytes, randomUUID } from 'node:crypto';

const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MIXED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function random(alphabet: string, length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** Ten characters: REST APIs, usage plans, API keys. */
export function longId(): string {
  return random(LOWER, 10);
}

/** Six characters: resources, models, authorizers, validators, deployments. */
export function shortId(): string {
  return random(LOWER, 6);
}

/** The value of a key that nobody chose: 40 characters (aws-facts 5.4). */
export function keyValue(): string {
  return random(MIXED, 40);
}

/** The name of a model made from an inline schema: `MODEL` and six hexadecimal digits (aws-facts 2.7). */
export function inlineModelName(): string {
  return `MODEL${randomBytes(3).toString('hex')}`;
}

export function requestId(): string {
  return randomUUID();
}
