/** Whatever stands in a key file, or where the value of a key belongs: it is read or refused, and never repeated. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOutline } from '../../src/core/load/csv.ts';
import { loadKeyFile } from '../../src/core/load/load-key-file.ts';
import { spanFinder } from '../../src/core/load/outline.ts';
import { csvish, isSound, loaded } from './keys.ts';

/** Fields as CSV may write them, with the text of each; those that hold no text at the ends need no quotes. */
const field = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'é', '\u{1F600}', ' '), maxLength: 6 }),
    fc.boolean(),
    fc.constantFrom('', ' ', '  '),
  )
  .map(([text, quoted, space]) => {
    const isPlain = /^[aé\u{1F600}]*$/u.test(text) && !quoted;
    return { space, written: isPlain ? text : `"${text.replaceAll('"', '""')}"` };
  });

describe('any key file', () => {
  test('gives keys, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(csvish, fc.string({ unit: 'binary' })), async (list) => {
        const { problems, keyFile } = await loadKeyFile({ path: 'k.csv', text: list });
        expect(problems.every(isSound)).toBe(true);
        expect(keyFile !== undefined || problems.length > 0).toBe(true);
        const places = problems.map(({ pointer }) => Number(pointer.split('/')[1] ?? 0));
        expect(places.every((row) => row <= (keyFile?.keys.length ?? Number.POSITIVE_INFINITY))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('has its fields where they stand', () => {
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, end) => {
        let list = '';
        const starts: number[][] = [];
        // A row without any text is none, so each begins with one.
        for (const row of written.map((fields) => [{ space: '', written: 'x' }, ...fields])) {
          const found = row.map((each, column) => {
            list += `${column === 0 ? '' : ','}${each.space}`;
            const start = list.length;
            list += each.written;
            return start;
          });
          starts.push(found);
          list += end;
        }
        const outline = csvOutline(list, (_header, column) => String(column));
        if (outline === undefined) throw new Error('cannot be read');
        const spanOf = spanFinder(outline);
        const wide = written[0]?.length ?? 0;
        for (const [row, found] of starts.entries())
          for (const [column, start] of found.entries())
            if (column <= wide) expect(spanOf(`/${row}/${column}`).start).toBe(start);
      }),
      { numRuns: 500 },
    );
  });
});

describe('values of keys', () => {
  const MARK = 'SECRET';
  /** Anything that holds the mark and is no place to read from. */
  const typed = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(MARK, `${MARK}.1`, `\${values.${MARK}}`, `\${${MARK}`),
      fc.array(tie('value'), { minLength: 1, maxLength: 2 }),
      fc.tuple(tie('value'), tie('value')).map(([left, right]) => ({ secret: left, env: right })),
      fc.tuple(fc.constantFrom(MARK, 'value', 'x'), tie('value')).map(([key, inner]) => ({ [key]: inner })),
    ),
  })).value;

  test('typed into a file in any shape are refused and never repeated', async () => {
    await fc.assert(
      fc.asyncProperty(typed, fc.boolean(), async (value, inDefaults) => {
        const plan = inDefaults
          ? { keyFile: 'k.csv', keyDefaults: { value } }
          : { keys: [{ name: 'k', value }] };
        const at = inDefaults ? '/keyDefaults/value' : '/keys/0/value';
        const { problems } = await loaded({ plan: JSON.stringify(plan), csv: 'name\nk\n' });
        expect(problems.filter(({ pointer }) => pointer === at).map(({ code }) => code)).toEqual([
          'key-value-in-file',
        ]);
        expect(JSON.stringify(problems)).not.toContain(MARK);
      }),
      { numRuns: 300 },
    );
  });
});
