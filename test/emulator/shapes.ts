/** Random values of the shapes in an SDK's schemas, from a seed, so that a failure can be had again. */
import type { Member, Shape, SimpleType } from '../../src/emulator/protocol/schema.ts';

export type Random = (below: number) => number;

/** mulberry32: small, and its low bits do not repeat as those of a linear congruential generator do. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

const URL_TEXT = Array.from('abz-_.~ /%+&=?:@éあ');
const BODY_TEXT = Array.from('ab "\\\n{}$/é あ:,');

/** A structure with its required members and about `share` of four of the others; deep ones are cut short. */
export function randomStructure(random: Random, members: readonly Member[], share: number, depth = 0) {
  const value: Record<string, unknown> = {};
  for (const member of members) {
    const { location, name, required } = member;
    const wanted = required || location.in === 'label' || (depth < 4 && random(4) < share);
    if (!wanted || location.in === 'statusCode' || location.in === 'headerMap') continue;
    const inUrl = location.in === 'label' || location.in === 'query' || location.in === 'queryMap';
    value[name] =
      location.in === 'header'
        ? `text/${random(99)}`
        : randomValue(random, member.shape(), share, depth, inUrl);
  }
  return value;
}

function randomValue(random: Random, shape: Shape, share: number, depth: number, inUrl: boolean): unknown {
  switch (shape.kind) {
    case 'structure':
      return randomStructure(random, shape.members, share, depth + 1);
    case 'list':
      return [1, 2].map(() => randomValue(random, shape.item(), share, depth + 1, inUrl));
    case 'map':
      return Object.fromEntries(
        ['k.0', 'k 1'].map((key) => [key, randomValue(random, shape.value(), share, depth + 1, inUrl)]),
      );
    case 'simple':
      return randomScalar(random, shape.type, inUrl ? URL_TEXT : BODY_TEXT);
  }
}

function randomScalar(random: Random, type: SimpleType, alphabet: readonly string[]): unknown {
  switch (type) {
    case 'number':
      return random(1000);
    case 'boolean':
      return random(2) === 1;
    case 'epoch':
    case 'date-time':
    case 'http-date':
      return new Date(1.7e12 + random(1e6) * 1000);
    case 'blob':
      return new TextEncoder().encode(`{"a":${random(99)}}`);
    case 'string':
    case 'document':
      return `x${Array.from({ length: random(8) }, () => alphabet[random(alphabet.length)]).join('')}`;
  }
}

/**
 * A value in the form in which two are compared: bytes as hex, dates as numbers. The SDK adds `$metadata` to every
 * output and `Accept: application/json` to GetExport, and says null for an empty payload: neither is the protocol's.
 */
export function comparable(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, entry]) => key !== '$metadata' && entry !== undefined && entry !== null)
    .filter(([key, entry]) => key !== 'accepts' || entry !== 'application/json')
    .map(([key, entry]): [string, unknown] => [key, comparable(entry)]);
  return Object.fromEntries(entries);
}
