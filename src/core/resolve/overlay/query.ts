/**
 * JSONPath (RFC 9535) over documents of anybody: what could take for ever is refused. Queries are counted as they go; the
 * two functions that match regular expressions are not there, because those backtrack; and a filter sees only its own
 * part, because one that looks at the whole document from each place in it takes the square of its size.
 */
import type { JSONPathEnvironment, JSONPathNode, JSONValue } from 'json-p3';
import { MAX_DEPTH } from '../../load/limits.ts';
import type { Json } from '../../model/json.ts';

/** Keys and indexes from the document to what was found. */
export type Location = readonly (string | number)[];

/** What was found, or why nothing could be looked for. */
export type Found = { readonly locations: readonly Location[] } | { readonly fault: string };

/** Parts of a document that the queries of all its overlays together may visit, again and again. */
const MOST_VISITS = 20_000_000;
/** What one query may find. */
const MOST_FOUND = 100_000;

class TooMuch extends Error {}

export type Query = (path: string, document: Json) => Found;

type Count = (steps: number) => void;

/**
 * Queries of one document. The library is loaded on first use.
 * @param size how many values the document has
 */
export async function loadQuery(size: number): Promise<Query> {
  const library = await import('json-p3');
  let left = MOST_VISITS;
  const count: Count = (steps) => {
    left -= steps;
    if (left < 0) throw new TooMuch();
  };
  return (path, document) => {
    const refused = refusal(path);
    if (refused !== undefined) return { fault: refused };
    try {
      const environment = new library.JSONPathEnvironment();
      limit(environment, count);
      if (path.includes('?') || path.includes('*')) count(size);
      return { locations: take(environment.lazyQuery(path, document as JSONValue)) };
    } catch (thrown) {
      if (thrown instanceof TooMuch) return { fault: 'looks at too much of the document' };
      if (thrown instanceof library.JSONPathRecursionLimitError) return { fault: 'leads too deep' };
      if (thrown instanceof library.JSONPathError)
        return { fault: 'is no JSONPath of RFC 9535 that is understood here' };
      throw thrown;
    }
  };
}

/** The library asks for these two at each step down and for each mapping: there the steps are counted. */
function limit(environment: JSONPathEnvironment, count: Count): void {
  for (const name of ['match', 'search']) environment.functionRegister.delete(name);
  Object.defineProperty(environment, 'maxRecursionDepth', {
    get: () => {
      count(1);
      return MAX_DEPTH * 2;
    },
  });
  environment.entries = (mapping) => {
    const entries = Object.entries(mapping);
    count(entries.length);
    return entries;
  };
}

function take(nodes: Iterable<JSONPathNode>): readonly Location[] {
  const locations: Location[] = [];
  for (const { location } of nodes) {
    if (locations.length >= MOST_FOUND) throw new TooMuch();
    locations.push(location);
  }
  return locations;
}

/** Filters in filters, and filters that start again at the root. Text in quotes is passed over. */
function refusal(path: string): string | undefined {
  const bare = path.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  if (/(match|search)\s*\(/.test(bare)) return 'uses match() or search(), which are not available here';
  let filters = 0;
  const brackets: boolean[] = [];
  for (const [index, character] of bare.split('').entries()) {
    if (character === '[') brackets.push(false);
    if (character === '?' && brackets.length > 0) {
      brackets[brackets.length - 1] = true;
      filters = Math.max(filters, brackets.filter(Boolean).length);
    }
    if (character === ']') brackets.pop();
    if (character === '$' && index > 0 && brackets.includes(true))
      return 'looks at the whole document in a filter';
  }
  return filters > 1 ? 'has a filter inside of a filter' : undefined;
}
