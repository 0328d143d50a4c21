import { expect, test } from 'vitest';
import { readSettings } from '../../src/entry/settings.ts';

test('what is not given has its default; an empty input counts as not given', () => {
  const { settings } = readSettings('apply', { root: '', force: [''] }, '2026-01-30');
  expect(settings).toEqual({
    root: '.',
    format: 'text',
    refresh: 'changed',
    detailedExitcode: false,
    yes: false,
    checkValues: false,
    force: [],
    port: 0,
    latency: 0,
    functions: {},
    quotas: false,
    parameters: {},
    secrets: {},
    range: { from: '2026-01-01', to: '2026-01-30' },
  });
});

test('values arrive typed', () => {
  const { settings } = readSettings('emulator', {
    port: '0',
    latency: '20',
    function: ['a=x.mjs', 'b=y=z.mjs'],
    quotas: true,
    parameter: ['/auth/pool=p'],
    secret: ['tollgate/dev/acme=made=up'],
  });
  expect(settings).toMatchObject({
    port: 0,
    latency: 20,
    functions: { a: 'x.mjs', b: 'y=z.mjs' },
    quotas: true,
    parameters: { '/auth/pool': 'p' },
    secrets: { 'tollgate/dev/acme': 'made=up' },
  });
});

test('every mistake is told at once', () => {
  const { faults } = readSettings('emulator', { port: '70000', latency: 'soon', function: ['hello'] });
  expect(faults?.map(({ message }) => message)).toEqual([
    '--port "70000" is not a port between 0 and 65535.',
    '--latency "soon" is not a number of milliseconds.',
    '--function "hello" is not of the form NAME=FILE.',
  ]);
});

test('a secret without its name is not shown', () => {
  const { faults } = readSettings('emulator', { secret: ['made-up-value'] });
  expect(faults?.map(({ message }) => message)).toEqual(['--secret is not of the form NAME=VALUE.']);
});

test('a mistyped choice names the nearest one', () => {
  const { faults } = readSettings('plan', { refresh: 'chnaged', only: 'hello' });
  expect(faults?.map(({ code, hint }) => [code, hint])).toEqual([
    ['invalid-option', 'Did you mean "changed"?'],
    ['not-available-yet', undefined],
  ]);
});

test('days: what is no day and what cannot be a range, at once', () => {
  const mistakes = (from: string, to: string): readonly string[] | undefined =>
    readSettings('usage', { from, to, format: 'xml' }, '2026-01-30').faults?.map(({ message }) => message);
  expect(mistakes('2026-13-01', '2999-01-01')).toEqual([
    '--format "xml" is not one of text, json, markdown.',
    '--from "2026-13-01" is not a day such as 2026-01-31.',
    '--to 2999-01-01 is after today, 2026-01-30 (days are those of UTC).',
  ]);
  expect(mistakes('2026-01-09', '2026-01-08')?.at(-1)).toBe(
    '--from 2026-01-09 is after the last day, 2026-01-08.',
  );
  expect(readSettings('usage', { from: '2026-01-09' }, '2026-01-30').settings?.range).toEqual({
    from: '2026-01-09',
    to: '2026-01-30',
  });
});
