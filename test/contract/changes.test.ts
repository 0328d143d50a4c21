/**
 * Forty single changes of a document, and whether each of them breaks a client. `either` stands where experts differ; for the
 * others there is nothing between: what breaks is found as breaking, and what does not is not even a warning.
 */
import { expect, test } from 'vitest';
import { at, changed, drop, put, shop, type Tree } from './orders.ts';

type Breaks = boolean | 'either';
type Case = readonly [name: string, change: (shop: Tree) => void, breaks: Breaks];

const LIST = ['paths', '/orders', 'get'];
const PLACE = ['paths', '/orders', 'post'];
const PAGE = [...LIST, 'parameters', 0];
const STATE = [...LIST, 'parameters', 1];
const BODY = [...PLACE, 'requestBody', 'content'];
const FOUND = [...LIST, 'responses', '200'];
const ORDER = ['components', 'schemas', 'Order'];
const DRAFT = ['components', 'schemas', 'Draft'];

function parameter(required: boolean): (shop: Tree) => void {
  const sort = { name: 'sort', in: 'query', required, schema: { type: 'string' } };
  return (tree) => (at(tree, ...LIST, 'parameters') as unknown as unknown[]).push(sort);
}

function rename(tree: Tree, keys: readonly (string | number)[], name: string): void {
  const value = at(tree, ...keys);
  drop(tree, ...keys);
  put(tree, [...keys.slice(0, -1), name], value);
}

function renameVariable(tree: Tree): void {
  rename(tree, ['paths', '/orders/{orderId}'], '/orders/{id}');
  put(tree, ['paths', '/orders/{id}', 'parameters', 0, 'name'], 'id');
}

function renameComponent(tree: Tree): void {
  rename(tree, ORDER, 'Purchase');
  const text = JSON.stringify(tree).replaceAll('schemas/Order"', 'schemas/Purchase"');
  Object.assign(tree, JSON.parse(text));
}

const CASES: readonly Case[] = [
  ['nothing changes', () => {}, false],
  ['a path is removed', (tree) => drop(tree, 'paths', '/orders/{orderId}'), true],
  ['an operation is removed', (tree) => drop(tree, ...PLACE), true],
  ['a path is added', (tree) => put(tree, ['paths', '/new'], { get: { responses: {} } }), false],
  ['a required query parameter is added', parameter(true), true],
  ['an optional query parameter is added', parameter(false), false],
  [
    'parameters change places',
    (tree) => void (at(tree, ...LIST, 'parameters') as unknown as unknown[]).reverse(),
    false,
  ],
  ['a query parameter is removed', (tree) => put(tree, [...LIST, 'parameters'], [at(tree, ...STATE)]), true],
  [
    'a parameter from integer to string',
    (tree) => put(tree, [...PAGE, 'schema'], { type: 'string' }),
    'either',
  ],
  ['a parameter becomes required', (tree) => put(tree, [...PAGE, 'required'], true), true],
  ['a parameter loses a value', (tree) => put(tree, [...STATE, 'schema', 'enum'], ['open']), true],
  ['a parameter gets a value', (tree) => put(tree, [...STATE, 'schema', 'enum', 2], 'sent'), false],
  ['the maximum of a parameter goes down', (tree) => put(tree, [...PAGE, 'schema', 'maximum'], 50), true],
  ['a path variable is renamed', renameVariable, false],
  ['request: a property becomes required', (tree) => put(tree, [...DRAFT, 'required', 1], 'note'), true],
  [
    'request: a new optional property',
    (tree) => put(tree, [...DRAFT, 'properties', 'gift'], { type: 'boolean' }),
    false,
  ],
  [
    'request: a property of another type',
    (tree) => put(tree, [...DRAFT, 'properties', 'note', 'type'], 'integer'),
    true,
  ],
  ['request: a shorter text', (tree) => put(tree, [...DRAFT, 'properties', 'note', 'maxLength'], 20), true],
  ['request: a longer text', (tree) => put(tree, [...DRAFT, 'properties', 'note', 'maxLength'], 900), false],
  [
    'request: a value less',
    (tree) => put(tree, [...DRAFT, 'properties', 'shipping', 'enum'], ['post']),
    true,
  ],
  ['the body becomes required', (tree) => put(tree, [...PLACE, 'requestBody', 'required'], true), true],
  [
    'the body has another media type',
    (tree) => rename(tree, [...BODY, 'application/json'], 'text/csv'),
    true,
  ],
  ['response: an optional property is removed', (tree) => drop(tree, ...ORDER, 'properties', 'note'), true],
  ['response: a property becomes optional', (tree) => drop(tree, ...ORDER, 'required'), true],
  ['response: a property becomes required', (tree) => put(tree, [...ORDER, 'required', 1], 'note'), false],
  [
    'response: a new property',
    (tree) => put(tree, [...ORDER, 'properties', 'vat'], { type: 'number' }),
    false,
  ],
  [
    'response: a property of another type',
    (tree) => put(tree, [...ORDER, 'properties', 'note', 'type'], 'integer'),
    true,
  ],
  [
    'response: a value more',
    (tree) => put(tree, [...ORDER, 'properties', 'state', 'enum', 2], 'sent'),
    'either',
  ],
  [
    'response: a property may be null',
    (tree) => put(tree, [...ORDER, 'properties', 'note', 'nullable'], true),
    true,
  ],
  ['response: another success status', (tree) => rename(tree, FOUND, '202'), true],
  ['response: an error status is removed', (tree) => drop(tree, ...LIST, 'responses', '404'), 'either'],
  ['response: a header is removed', (tree) => drop(tree, ...FOUND, 'headers'), true],
  [
    'response: another media type',
    (tree) => rename(tree, [...FOUND, 'content', 'application/json'], 'text/csv'),
    true,
  ],
  ['a key is required', (tree) => put(tree, [...LIST, 'security'], [{ plan: [] }]), true],
  ['a description', (tree) => put(tree, [...LIST, 'description'], 'All orders'), false],
  ['an operation is deprecated', (tree) => put(tree, [...LIST, 'deprecated'], true), false],
  ['another operationId', (tree) => put(tree, [...LIST, 'operationId'], 'orders'), 'either'],
  [
    'another integration',
    (tree) => put(tree, [...LIST, 'x-amazon-apigateway-integration'], { type: 'mock' }),
    false,
  ],
  [
    'a reference is written out',
    (tree) => put(tree, [...BODY, 'application/json', 'schema'], structuredClone(at(tree, ...DRAFT))),
    false,
  ],
  ['a schema is renamed', renameComponent, false],
];

test('there are forty', () => {
  expect(new Set(CASES.map(([name]) => name)).size).toBe(40);
});

test.each(CASES)('%s', (_, change, breaks) => {
  const after = shop();
  change(after);
  const found = changed(shop(), after);
  const is = found.some(({ level }) => level === 'breaking');
  const mayBe = found.some(({ level }) => level !== 'info');
  if (breaks === 'either') expect(is).toBe(false);
  else expect({ is, mayBe }).toEqual({ is: breaks, mayBe: breaks });
});
