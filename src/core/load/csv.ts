/** Reads CSV (RFC 4180): the rows, and where their fields stand. */
import { CsvError, type Options, parse } from 'csv-parse/sync';
import { MAX_KEYS } from './limits.ts';
import type { Outline } from './outline.ts';
import { outlineBuilder } from './outline.ts';

/** Rows of any length, so that what is wrong with one can be said in our words; rows without any text are no rows. */
const OPTIONS: Options = {
  bom: true,
  // All of them in one file: editors mix them, and two rows must not become one.
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  trim: true,
  // The header, as many keys as there may be, and one that is too many.
  to: MAX_KEYS + 2,
};

export type ReadCsv =
  | { readonly rows: readonly (readonly string[])[] }
  /** Offset of the row that cannot be read. */
  | { readonly brokenAt: number };

/** Never throws for bad text, and never repeats any of it. */
export function readCsv(text: string): ReadCsv {
  try {
    return { rows: parse(text, OPTIONS) };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return { brokenAt: brokenOffset(text, thrown) };
  }
}

/** Only quotes can be wrong. The error knows the end of the field before. */
function brokenOffset(text: string, { bytes }: CsvError): number {
  const before = Buffer.from(text).subarray(0, typeof bytes === 'number' ? bytes : 0);
  return startAfter(text, before.toString().length, text.length);
}

/**
 * The outline of a text that can be read: a list of rows. The first is the header, a list of fields; the others are mappings
 * from the names of the columns to the fields. Undefined for a text that cannot be read.
 * @param nameOf what a column is called, by the header's text and the column's position
 */
export function csvOutline(
  text: string,
  nameOf: (header: string, column: number) => string,
): Outline | undefined {
  if (!('rows' in readCsv(text))) return undefined;
  const rows = rowsOf(text);
  const [header] = rows;
  const names = (header?.fields ?? []).map(nameOf);
  const builder = outlineBuilder();
  const keys: string[] = [];
  const add = (shape: 'map' | 'list' | 'scalar', start: number, key = '') => {
    keys.push(key);
    builder.add(shape, start);
  };
  add('list', 0);
  for (const row of rows) {
    add(row === header ? 'list' : 'map', row.starts[0] ?? 0);
    for (const [column, start] of row.starts.entries()) {
      if (row !== header) add('scalar', start, names[column] ?? String(column));
      add('scalar', start);
    }
    builder.close();
  }
  builder.close();
  return builder.build((value) => keys[value] ?? '');
}

interface Row {
  readonly fields: string[];
  readonly starts: number[];
}

function rowsOf(text: string): readonly Row[] {
  const bytes = Buffer.from(text);
  const rows: Row[] = [];
  let endByte = 0;
  let end = 0;
  parse(text, {
    ...OPTIONS,
    cast(field, context) {
      const before = end;
      end += bytes.toString('utf8', endByte, context.bytes).length;
      endByte = context.bytes;
      // A row that is skipped has the number of the one that comes after it.
      if (context.index === 0) rows[context.records] = { fields: [], starts: [] };
      rows[context.records]?.fields.push(field);
      rows[context.records]?.starts.push(startAfter(text, before, end));
      return field;
    },
  });
  return rows;
}

/** Where a field starts that ends at `end`: after the comma or the line that the field before ended with, and spaces. */
function startAfter(text: string, before: number, end: number): number {
  let at = before;
  if (text[at] === ',') at += 1;
  while (at < end && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
