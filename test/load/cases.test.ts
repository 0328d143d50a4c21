/** Folder cases: the files of a repository, and the problems they have as a person sees them. A new case needs no code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOAD_CODES } from '../../src/core/load/codes.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import { loadAndResolve, readWhole } from '../support/load.ts';

const CASES = join(import.meta.dirname, '../cases/load');

function line(problem: Problem): string {
  const { severity, code, file, line, column, pointer, message, hint } = problem;
  return `${severity} ${code} ${file}:${line}:${column} ${pointer}\n  ${message}\n  — ${hint}`;
}

/** `case.json` may say that the repository has no name. */
function repositoryName(folder: string): string | undefined {
  const options = join(folder, 'case.json');
  if (!existsSync(options)) return 'acme/apis';
  const { repositoryName: name } = JSON.parse(readFileSync(options, 'utf8'));
  return name ?? undefined;
}

async function problemsOf(name: string): Promise<readonly Problem[]> {
  const folder = join(CASES, name);
  return (await loadAndResolve(await readWhole(folder, repositoryName(folder)))).problems;
}

const NAMES = readdirSync(CASES).sort();

describe('what is wrong with a repository', () => {
  test.for(NAMES)('%s', async (name) => {
    const problems = await problemsOf(name);
    const text = problems.map(line).join('\n');
    await expect(text === '' ? 'no problems\n' : `${text}\n`).toMatchFileSnapshot(
      join(CASES, name, 'expect.txt'),
    );
  });

  test('every problem has a documented code, a place and a hint, and shows no secret', async () => {
    const problems = (await Promise.all(NAMES.map(problemsOf))).flat();
    for (const problem of problems) {
      expect(LOAD_CODES).toHaveProperty(problem.code);
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.hint).not.toBe('');
      expect(`${problem.message} ${problem.hint}`).not.toContain('SECRET');
      expect(`${problem.message} ${problem.hint}`).not.toContain('\n');
    }
  });

  test('every code has a case', async () => {
    const seen = new Set((await Promise.all(NAMES.map(problemsOf))).flat().map(({ code }) => code));
    const inCode = [
      'definition-too-large',
      'file-too-large',
      'key-file-too-long',
      'ref-too-deep',
      'ref-too-many-files',
      'too-many-problems',
    ];
    // What takes an account to find: test/e2e/values.test.ts.
    inCode.push('value-missing', 'value-secret', 'values-not-read');
    // Said of each environment, when its document is converted: the cases are those of test/convert.
    inCode.push('openapi31-dropped', 'openapi31-impossible', 'openapi31-lossy');
    expect(Object.keys(LOAD_CODES).filter((code) => !seen.has(code) && !inCode.includes(code))).toEqual([]);
  });

  test('a tree that was never polluted', () => {
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
