/** Two contracts compared: what clients of the first one notice when the second takes its place. */
import { CONTRACT_LEVELS, type ContractChange } from '../model/plan.ts';
import { compareAccess } from './access.ts';
import type { Contract, Operation } from './model.ts';
import { greedyPaths } from './path.ts';
import { compareBodies, compareParameters } from './requests.ts';
import { compareResponses } from './responses.ts';
import { type Finding, named, RULES } from './rules.ts';
import { budget } from './schema/budget.ts';
import { schemaComparer, type SchemaComparer } from './schema/comparer.ts';

interface Contracts {
  readonly before: Contract;
  readonly after: Contract;
  readonly schemas: SchemaComparer;
}

/** A finding with the operation it speaks of. */
interface Placed extends Finding {
  readonly operation?: string;
}

/**
 * What the change means to clients, worst first and then by operation, each thing once.
 * @param api the spec's id, for the changes
 * @param most steps that are spent on schemas; what is left over then is said to be not compared
 */
export function compareContracts(
  api: string,
  before: Contract,
  after: Contract,
  most?: number,
): readonly ContractChange[] {
  const spent = budget(most);
  const contracts = { before, after, schemas: schemaComparer(before, after, spent) };
  const found = [...existing(contracts), ...added(before, after)];
  const all = spent.exhausted() ? [...found, NOT_COMPARED] : found;
  return inOrder(all.map((each) => changeOf(api, each)));
}

const NOT_COMPARED: Placed = {
  rule: 'schema-not-compared',
  message: 'the schemas are too large or too entangled to be compared in full',
};

function changeOf(api: string, { rule, message, operation }: Placed): ContractChange {
  const level = RULES[rule];
  if (operation === undefined) return { api, rule, level, message };
  return { api, operation, rule, level, message: `${operation}: ${message}` };
}

function inOrder(changes: readonly ContractChange[]): readonly ContractChange[] {
  const once = new Map(changes.map((change) => [`${change.rule} ${change.message}`, change]));
  const rank = ({ level }: ContractChange): number => CONTRACT_LEVELS.indexOf(level);
  return [...once.values()].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      compareText(one.operation ?? '', other.operation ?? '') ||
      compareText(one.rule, other.rule) ||
      compareText(one.message, other.message),
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What becomes of the operations that clients call today. */
function existing(contracts: Contracts): Placed[] {
  const { before, after } = contracts;
  const paths = pathsOf(after);
  return [...before.operations].flatMap(([key, operation]): Placed[] => {
    const same = after.operations.get(key);
    const found =
      same === undefined
        ? replaced(contracts, operation, paths)
        : [...compareOperations(contracts, operation, same)];
    const calls = operation.httpMethod === 'ANY' ? splitOff(contracts, operation) : [];
    const name = same?.name ?? operation.name;
    return [...found.map((each) => ({ ...each, operation: name })), ...calls];
  });
}

function pathsOf({ operations }: Contract): ReadonlySet<string> {
  return new Set([...operations.values()].map(({ path }) => path));
}

function compareOperations({ before, after, schemas }: Contracts, old: Operation, now: Operation): Finding[] {
  const known = { before: before.listsAllMedia, after: after.listsAllMedia };
  return [
    ...compareAccess(old, now),
    ...compareParameters(schemas, old, now),
    ...compareBodies(schemas, old, now, known),
    ...compareResponses(schemas, old, now),
  ];
}

/**
 * Who serves the calls of an operation that is gone: the any-method of its path, which describes every method at once and so
 * is only compared in who may call; then a greedy path further up; else nobody.
 */
function replaced({ after }: Contracts, operation: Operation, paths: ReadonlySet<string>): Finding[] {
  const { httpMethod, path } = operation;
  if (httpMethod === 'ANY') return anyRemoved(after, operation, paths);
  const any = after.operations.get(`ANY ${path}`);
  if (any !== undefined) {
    const message = `is now served by ${named(any.name)}`;
    return [{ rule: 'operation-served-by-any', message }, ...compareAccess(operation, any)];
  }
  // A resource of its own, even without this method, stands before a greedy one (aws-facts 9).
  const proxy = paths.has(path) ? undefined : proxyOf(after, operation);
  return [proxy === undefined ? removed(path, paths) : leftTo(proxy)];
}

function removed(path: string, paths: ReadonlySet<string>): Finding {
  return paths.has(path)
    ? { rule: 'operation-removed', message: 'the operation is gone' }
    : { rule: 'path-removed', message: 'the operation is gone, and its path with it' };
}

function leftTo({ name }: Operation): Finding {
  return { rule: 'operation-left-to-proxy', message: `the operation is gone; calls go to ${named(name)}` };
}

function proxyOf({ operations }: Contract, { httpMethod, path }: Operation): Operation | undefined {
  for (const greedy of greedyPaths(path)) {
    const proxy = operations.get(`${httpMethod} ${greedy}`) ?? operations.get(`ANY ${greedy}`);
    if (proxy !== undefined) return proxy;
  }
  return undefined;
}

/** What a client may call on an any-method. */
const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'];

function anyRemoved(after: Contract, operation: Operation, paths: ReadonlySet<string>): Finding[] {
  const { path } = operation;
  if (!paths.has(path)) {
    const proxy = proxyOf(after, operation);
    return [proxy === undefined ? removed(path, paths) : leftTo(proxy)];
  }
  const gone = METHODS.filter((method) => !after.operations.has(`${method} ${path}`));
  if (gone.length === 0) return [];
  return [{ rule: 'operation-removed', message: `the any-method is gone, and with it ${gone.join(', ')}` }];
}

/** Methods that stand out of an any-method now: who may call them. */
function splitOff({ before, after }: Contracts, any: Operation): Placed[] {
  return METHODS.flatMap((method) => {
    const key = `${method} ${any.path}`;
    const own = after.operations.get(key);
    if (own === undefined || before.operations.has(key)) return [];
    return compareAccess(any, own).map((each) => ({ ...each, operation: own.name }));
  });
}

function added(before: Contract, after: Contract): Placed[] {
  const fresh = [...after.operations].filter(([key]) => !before.operations.has(key));
  return fresh.map(([, { name }]) => {
    return { operation: name, rule: 'operation-added', message: 'the operation is new' };
  });
}
