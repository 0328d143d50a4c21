/** The rings of the architecture: who may import whom, and what the core may not touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { isObject } from '../src/core/model/json.ts';

const SRC = join(import.meta.dirname, '..', 'src');

/** npm packages that compute and do nothing else. */
const PURE_PACKAGES = new Set([
  '@apidevtools/swagger-parser',
  // Given documents from memory and a resolver that knows nothing else.
  '@redocly/openapi-core',
  'csv-parse',
  'deep-diff',
  'fastest-levenshtein',
  'js-yaml',
  'json-p3',
  'mdast',
  'mdast-util-gfm',
  'mdast-util-gfm-table',
  'mdast-util-to-markdown',
  'openapi-types',
  'valibot',
  'yaml',
]);

/** Besides its own folder and the core; `app` is its own word for `app/ports.ts` in the adapters. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  app: ['core'],
  aws: ['core', 'app/ports.ts'],
  github: ['core'],
  disk: ['core'],
  emulator: ['core'],
  entry: ['core', 'app', 'aws', 'github', 'disk', 'emulator'],
};

/** Globals that make a result depend on more than its input. */
const IMPURE = ['console', 'fetch', 'performance', 'process', 'setInterval', 'setTimeout'];

interface Source {
  readonly path: string;
  readonly ring: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Names it reads that are neither members of something nor keys; and `new Date()` and `Date.now` as such. */
  readonly reads: ReadonlySet<string>;
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.ts'))
  .map(source);

function source(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const found = { imports: [] as string[], reads: new Set<string>() };
  walk(parseAst(text, { lang: 'ts' }), found);
  return { path, ring: path.split('/')[0] ?? '', text, ...found };
}

interface Found {
  readonly imports: string[];
  readonly reads: Set<string>;
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, found: Found): void {
  if (Array.isArray(value)) return value.forEach((each) => walk(each, found));
  if (!isObject(value)) return;
  note(value, found);
  for (const [key, child] of Object.entries(value)) if (!isName(value, key)) walk(child, found);
}

function note(node: Node, found: Found): void {
  const from = node['source'];
  if (isObject(from) && typeof from['value'] === 'string') found.imports.push(from['value']);
  if (node['type'] === 'Identifier') found.reads.add(String(node['name']));
  const ofDate = (key: string): boolean => isObject(node[key]) && node[key]['name'] === 'Date';
  if (node['type'] === 'NewExpression' && ofDate('callee') && nothingIn(node['arguments']))
    found.reads.add('new Date()');
  const property = node['property'];
  if (!isObject(property) || property['name'] === undefined) return;
  if (ofDate('object') && property['name'] === 'now') found.reads.add('Date.now');
  if (isObject(node['object']) && node['object']['name'] === 'Math' && property['name'] === 'random')
    found.reads.add('Math.random');
}

function nothingIn(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** Whether a child is a mere name: `b` of `a.b` and of `{ b: 1 }`. */
function isName(node: Node, key: string): boolean {
  return (key === 'property' || key === 'key') && node['computed'] !== true;
}

/** Path below src of a relative import. */
function target(from: Source, specifier: string): string {
  return posix.join(posix.dirname(from.path), specifier);
}

const isGenerated = (each: Source): boolean => each.path.includes('/generated/');

test('there are sources in every ring', () => {
  expect(new Set(sources.map(({ ring }) => ring))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  expect(sources.some(({ imports }) => imports.length > 0)).toBe(true);
});

describe('imports', () => {
  test('stay in their ring or go to one that it may import', () => {
    const wrong = sources.flatMap((each) =>
      each.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(each, specifier))
        .filter((path) => !path.startsWith('..') && !allowed(each.ring, path))
        .map((path) => `${each.path} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('leave src only for package.json, and only in entry', () => {
    const wrong = sources.flatMap((each) =>
      each.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(each, specifier))
        .filter((path) => path.startsWith('..') && !(each.ring === 'entry' && path === '../package.json'))
        .map((path) => `${each.path} -> ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('of the core are pure packages and node:crypto', () => {
    const wrong = sources
      .filter((each) => each.ring === 'core' && !isGenerated(each))
      .flatMap((each) =>
        each.imports
          .filter((specifier) => !specifier.startsWith('.') && specifier !== 'node:crypto')
          .filter((specifier) => !PURE_PACKAGES.has(packageOf(specifier)))
          .map((specifier) => `${each.path} -> ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test('of the use cases name no library but pure ones', () => {
    const wrong = sources
      .filter(({ ring }) => ring === 'app')
      .flatMap((each) =>
        each.imports.filter((specifier) => !specifier.startsWith('.')).map((it) => `${each.path} -> ${it}`),
      );
    expect(wrong).toEqual([]);
  });
});

function allowed(ring: string, path: string): boolean {
  const rights = [ring, ...(MAY_IMPORT[ring] ?? [])];
  return rights.some((right) => path === right || path.startsWith(`${right}/`));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

test('the core and the use cases ask no clock, no process, no network and no console', () => {
  const wrong = sources
    .filter((each) => ['core', 'app'].includes(each.ring) && !isGenerated(each))
    .flatMap((each) =>
      [...IMPURE, 'new Date()', 'Date.now', 'Math.random']
        .filter((name) => each.reads.has(name))
        .map((name) => `${each.path}: ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('only entry prints', () => {
  const wrong = sources.filter((each) => each.ring !== 'entry' && each.reads.has('console'));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = sources.filter((each) => !isGenerated(each) && each.text.split('\n').length > 301);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('no file names a path of one machine', () => {
  const root = dirname(SRC);
  const wrong = sources
    .filter((each) => each.text.includes(root))
    .map(({ path }) => relative(root, join(SRC, path)));
  expect(wrong).toEqual([]);
});
