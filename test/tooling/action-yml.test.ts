import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { actionFile } from '../../scripts/generate/action.ts';
import { codesPage, FAULT_CODES, GUARDS } from '../../scripts/generate/codes.ts';
import { commandsPage, withTables } from '../../scripts/generate/tables.ts';
import { ACTION_INPUTS, ACTION_OUTPUTS, OPTIONS } from '../../src/entry/options.ts';
import { literals, project, sourcesUnder } from './sources.ts';

const read = (path: string): string => readFileSync(join(project, path), 'utf8');

test('generated files are what the table of options says', () => {
  expect(read('action.yml')).toBe(actionFile(manifest.description));
  expect(read('docs/commands.md')).toBe(commandsPage());
  expect(read('docs/codes.md')).toBe(codesPage());
});

test('every option for the Action is an input, and every input an option', () => {
  const action: { inputs: object; outputs: object; runs: unknown } = parse(read('action.yml'));
  const options = OPTIONS.filter(({ input }) => input).map(({ name }) => name);
  expect(Object.keys(action.inputs)).toEqual([...ACTION_INPUTS.map(({ name }) => name), ...options]);
  expect(Object.keys(action.outputs)).toEqual(Object.keys(ACTION_OUTPUTS));
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});

test('tables in a page are replaced, and nothing else', () => {
  const page = 'before\n<!-- generated: commands -->\nold\n<!-- end -->\nafter\n';
  const shown = withTables(page);
  expect(shown).toContain('| `validate` |');
  expect(shown).not.toContain('old');
  expect(shown.startsWith('before\n') && shown.endsWith('after\n')).toBe(true);
  expect(withTables(shown)).toBe(shown);
  expect(() => withTables(page.replace('commands', 'nothing'))).toThrow('nothing');
});

test('every guard and every fault code of the sources is described, and no other', () => {
  const guards = literals(
    sourcesUnder('src/core/plan', 'src/core/diff'),
    /(?:\bguard: |\bDROPS_\w+ = )'([\w-]+)'/g,
  );
  expect(guards).toEqual(Object.keys(GUARDS).sort());
  const rings = ['src/app', 'src/aws', 'src/disk', 'src/entry', 'src/github', 'src/core/model'];
  const faults = literals(sourcesUnder(...rings), /\bcode: '([\w-]+)'/g);
  const commander = ['unknown-command', 'unknown-option'];
  expect([...faults, ...commander].sort()).toEqual(Object.keys(FAULT_CODES).sort());
});
