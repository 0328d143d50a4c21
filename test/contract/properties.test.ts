/** What holds for every pair of contracts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutate, sites } from './mutations.ts';
import { changed, lines, type Tree } from './orders.ts';
import { library } from './rich.ts';

const SITES = sites(library());
const change = fc.tuple(fc.constantFrom(...SITES), fc.nat(20));

function after(...changes: readonly (readonly [(typeof SITES)[number], number])[]): Tree {
  const tree = library();
  for (const [site, turn] of changes) {
    const places = sites(tree).filter(({ kind }) => kind === site.kind);
    if (places.length > 0) mutate(tree, { kind: site.kind, place: site.place % places.length }, turn);
  }
  return tree;
}

/** The same document with every map and every list whose order says nothing turned round. */
function turned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item));
    return ['parameters', 'required', 'enum', 'oneOf', 'anyOf', 'allOf'].includes(key)
      ? items.reverse()
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner, name)]),
  );
}

test('nothing changes between a document and itself', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      expect(changed(after(...changes), after(...changes))).toEqual([]);
    }),
  );
});

test('the order of what has none says nothing', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const tree = after(...changes);
      expect(lines(changed(tree, turned(tree)))).toEqual([]);
      expect(changed(library(), turned(tree))).toHaveLength(changed(library(), tree).length);
    }),
  );
});

test('findings are sorted, each once, and belong to an operation of either side', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const found = changed(library(), after(...changes));
      const levels = found.map(({ level }) => ['breaking', 'warning', 'info'].indexOf(level));
      expect(levels).toEqual([...levels].sort((one, other) => one - other));
      expect(new Set(lines(found)).size).toBe(found.length);
      for (const { operation, message } of found) expect(message.startsWith(`${operation}: `)).toBe(true);
    }),
  );
});

test('what is only wider for requests and narrower for responses breaks nobody', () => {
  const harmless = SITES.filter(({ kind }) =>
    /^an? (?:path is added|operation is added|optional parameter|response is added|header is added)|gets words|gets a tag|gets an example|integration/.test(
      kind,
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...harmless), fc.nat(20)), { maxLength: 8 }), (changes) => {
      const found = changed(library(), after(...changes));
      expect(lines(found.filter(({ level }) => level !== 'info'))).toEqual([]);
    }),
  );
});

test('what one way adds, the other way takes away', () => {
  const opposites: Readonly<Record<string, string>> = {
    'operation-added': 'operation-removed',
    'new-optional-request-parameter': 'request-parameter-removed',
    'new-required-request-parameter': 'request-parameter-removed',
    'response-property-added': 'response-property-removed',
    'response-header-added': 'response-header-removed',
    'response-media-type-added': 'response-media-type-removed',
    'request-media-type-added': 'request-media-type-removed',
    'api-key-required': 'api-key-no-longer-required',
  };
  fc.assert(
    fc.property(change, (one) => {
      const forth = changed(library(), after(one));
      const back = changed(after(one), library()).map(({ rule }) =>
        rule === 'path-removed' ? 'operation-removed' : rule,
      );
      for (const { rule } of forth)
        if (Object.hasOwn(opposites, rule)) expect(back).toContain(opposites[rule]);
    }),
  );
});
