import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from './sources.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>
  >;
}

const folder = join(project, '.github', 'workflows');
const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const action: { readonly inputs: object } = parse(readFileSync(join(project, 'action.yml'), 'utf8'));

describe.each(texts)('%s', (_name, text) => {
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('pins actions by commit, with the version beside it', () => {
    const used = text.split('\n').filter((line) => /\buses: /.test(line) && !line.includes('uses: ./'));
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  test('gives each job its own least rights', () => {
    expect(
      Object.values(workflow.permissions ?? { all: 'write' }).filter((right) => right !== 'read'),
    ).toEqual([]);
    const rights = jobs.flatMap((job) => Object.entries(job.permissions ?? { all: 'write' }));
    const wide = rights.filter(([right, level]) => level !== 'read' && right !== 'pull-requests');
    expect(wide).toEqual([]);
  });

  test('ends, does not run against itself, and keeps no credentials in the checkout', () => {
    expect(workflow.concurrency).toBeDefined();
    expect(jobs.every((job) => (job['timeout-minutes'] ?? 360) <= 30)).toBe(true);
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('does not put what others write into a shell, nor run their code with rights', () => {
    expect(steps.filter((step) => step.run?.includes('${{') === true)).toEqual([]);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('uses inputs that the Action has', () => {
    const given = steps.filter((step) => step.uses === './').flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
  });
});
