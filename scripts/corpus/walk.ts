/** One document: applied, planned again, and changed in one place after the other. */
import type { ApplyResult } from '../../src/app/apply.ts';
import { compileDefinition } from '../../src/core/desired/compile.ts';
import { prepareDocument } from '../../src/core/desired/prepare.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import { sorted } from '../../src/core/model/json.ts';
import { changes, type Plan } from '../../src/core/model/plan.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { Workspace } from '../../test/support/workspace.ts';
import { contentOf, type Document } from './documents.ts';
import { fillings } from './fill.ts';
import type { Draft, Mutation, Part } from './mutations/draft.ts';
import { importable } from './operations.ts';
import { drawing } from './random.ts';

export interface Tried {
  readonly mutation: string;
  /** What went wrong; absent when the plan named exactly the change, and was empty after the apply. */
  readonly mismatch?: string;
}

export interface Result {
  readonly document: Document;
  readonly state: 'accepted' | 'refused' | 'crashed';
  /** The document with its placeholders filled, as far as that could be done. */
  readonly content: unknown;
  /** Whether its text had to be rendered, as Terraform would, before it could be read. */
  readonly rendered: boolean;
  /** The problems of severity error, or the error that was thrown. */
  readonly problems: readonly Problem[];
  readonly crash?: string;
  /** What a plan after the apply would still change; must be empty. */
  readonly unsettled: readonly string[];
  /** Operations of the document that the API does not have. */
  readonly lost: readonly string[];
  readonly tried: readonly Tried[];
}

const ACCOUNT = '123456789012';
const REGION = 'us-east-1';
const SPEC = 'specs/api';

/** Walks one document in the account of the workspace, and leaves the account empty. */
export async function walk(
  space: Workspace,
  document: Document,
  mutations: readonly Mutation[],
): Promise<Result> {
  const filled = await fillings(document);
  const { content, rendered } = filled;
  const nothing = { document, content, rendered, problems: [], unsettled: [], lost: [], tried: [] };
  try {
    await space.write({
      'tollgate.yaml': configFile(filled.values),
      [`${SPEC}.${document.format}`]: filled.text,
    });
    const applied = await space.apply();
    const errors = applied.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { ...nothing, state: 'refused', problems: errors };
    const broken = failure(applied);
    if (broken !== undefined) return { ...nothing, state: 'crashed', crash: broken };
    const { plan } = await space.plan('all');
    const body = (await space.desire()).desired?.apis['api']?.body ?? {};
    const base = document.folder === 'ready' ? contentOf(document.text) : body;
    const lost = importable(body).filter((operation) => !live(space).includes(operation));
    const unsettled = plan === undefined ? ['no plan'] : fieldsOf(plan);
    await space.remove(`${SPEC}.${document.format}`);
    const tried = await mutate(space, base as JsonObject, mutations, document.name);
    return { ...nothing, state: 'accepted', unsettled, lost, tried };
  } catch (thrown) {
    return { ...nothing, state: 'crashed', crash: String(thrown instanceof Error ? thrown.stack : thrown) };
  } finally {
    await clear(space);
  }
}

export function configFile(values: Readonly<Record<string, string>>): string {
  const environment = { region: REGION, account: ACCOUNT };
  const dev = Object.keys(values).length === 0 ? environment : { ...environment, values };
  return JSON.stringify({ owner: 'acme/apis', environments: { dev } });
}

/** Why an apply is not done, or undefined when it is. */
function failure({ report, problems }: ApplyResult): string | undefined {
  if (report?.outcome === 'applied') return undefined;
  const faults = report?.steps.flatMap(({ fault }) => fault?.message ?? []) ?? [];
  const refusals = report?.plan.refusals.map(({ message }) => message) ?? [];
  const left = report?.verify === undefined ? [] : fieldsOf(report.verify.plan);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const said = errors.map(({ code, message }) => `${code} ${message}`);
  return [`outcome ${report?.outcome ?? 'none'}`, ...faults, ...refusals, ...left, ...said].join('; ');
}

/** The fields that a plan changes, with the kinds of steps that do not belong to any. */
function fieldsOf(plan: Plan): readonly string[] {
  return sorted(
    changes(plan)
      .filter(({ kind }) => !FOLLOWING.includes(kind))
      .flatMap(({ fields, id }) => (fields.length === 0 ? [id] : fields.map(({ field }) => field))),
  );
}

/** Steps that any change of the definition brings along. */
const FOLLOWING: readonly string[] = ['deployment', 'stage', 'lambdaGrant'];

/**
 * Tries every mutation, each on what the ones before it made. Two go together, because that takes half the time and the
 * plan must name what both change, exactly; where it does not, or where they get into each other's way, each goes alone.
 */
async function mutate(
  space: Workspace,
  base: JsonObject,
  mutations: readonly Mutation[],
  seed: string,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  let current = base;
  for (const pair of pairs(mutations)) {
    for (const group of [pair, ...(pair.length > 1 ? pair.map((mutation) => [mutation]) : [])]) {
      const attempt = await tryOut(space, current, group, seed);
      const isLast = group.length === 1 || attempt.mismatch === undefined;
      if (isLast) tried.push(...attempt.names.map((mutation) => ({ mutation, ...reasonOf(attempt) })));
      if (attempt.mismatch === undefined) current = attempt.document;
      else await apply(space, current);
      if (group.length > 1 && isLast) break;
    }
  }
  return tried;
}

/** Each with one from the other half of the list, which is of another kind. */
function pairs(mutations: readonly Mutation[]): readonly (readonly Mutation[])[] {
  const half = Math.ceil(mutations.length / 2);
  return mutations
    .slice(0, half)
    .map((mutation, index) => [mutation, ...mutations.slice(half + index).slice(0, 1)]);
}

interface Attempt {
  /** The mutations that had something to change. */
  readonly names: readonly string[];
  readonly document: JsonObject;
  readonly mismatch?: string;
}

function reasonOf({ mismatch }: Attempt): { readonly mismatch?: string } {
  return mismatch === undefined ? {} : { mismatch };
}

async function tryOut(
  space: Workspace,
  current: JsonObject,
  mutations: readonly Mutation[],
  seed: string,
): Promise<Attempt> {
  const document = structuredClone(current) as Part;
  const before = draftOf(document, '');
  const expected = new Set<string>();
  const names = mutations.flatMap(({ name, apply: change }) => {
    const fields = change(draftOf(document, `${seed} ${name}`));
    for (const field of fields ?? []) expected.add(field);
    return fields === undefined ? [] : [name];
  });
  const changed = { names, document: document as JsonObject };
  if (names.length === 0) return { names, document: current };
  for (const field of defaultModels(before)) expected.add(field);
  const mismatch = await step(space, document as JsonObject, sorted(expected));
  return mismatch === undefined ? changed : { ...changed, mismatch };
}

async function apply(space: Workspace, document: JsonObject): Promise<ApplyResult> {
  await space.write({ [`${SPEC}.json`]: JSON.stringify(document) });
  return await space.apply({ force: ['key-without-plan'] });
}

function draftOf(document: Part, seed: string): Draft {
  const prepared = prepareDocument(document as JsonObject, {});
  const { definition, operations } = compileDefinition(prepared.document, { basePath: 'ignore' });
  if (definition === undefined) throw new Error('a document that was applied does not compile');
  return { document, definition, operations, draw: drawing(seed) };
}

/** Empty and Error, which Tollgate adds where they are referred to: with their last use they go, with the first they come. */
function defaultModels({ document, definition }: Draft): readonly string[] {
  const after = draftOf(document, '').definition.models;
  const moved = (name: string): boolean =>
    Object.hasOwn(after, name) !== Object.hasOwn(definition.models, name);
  return ['Empty', 'Error'].filter(moved).map((name) => `model ${name}`);
}

/** Applies a changed document. Apply plans first and reads everything back after, which must then be as planned. */
async function step(
  space: Workspace,
  document: JsonObject,
  wanted: readonly string[],
): Promise<string | undefined> {
  const applied = await apply(space, document);
  const planned = applied.report === undefined ? [] : fieldsOf(applied.report.plan);
  if (planned.join('\n') !== wanted.join('\n')) {
    const broken = applied.report === undefined ? `; ${failure(applied)}` : '';
    return `expected [${wanted.join(', ')}], planned [${planned.join(', ')}]${broken}`;
  }
  if (wanted.length === 0 && applied.report?.outcome === 'nothing-to-do') return undefined;
  return failure(applied);
}

/** The operations that the API of the workspace has. */
function live(space: Workspace): readonly string[] {
  return Object.values(space.emulator.account.restApis).flatMap(({ definition }) =>
    Object.values(definition.resources).flatMap(({ path, resourceMethods }) =>
      Object.keys(resourceMethods).map((name) => `${name} ${path}`),
    ),
  );
}

async function clear(space: Workspace): Promise<void> {
  const { account } = space.emulator;
  for (const table of [account.restApis, account.functions, account.tags]) {
    for (const key of Object.keys(table)) delete table[key];
  }
  await space.remove('specs').catch(() => undefined);
}
