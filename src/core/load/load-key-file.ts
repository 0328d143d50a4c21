/** A CSV file of keys: one per row, by the columns that its header names. Never with values. */
import type { Finding, Problem } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { KeyFile, ListedKey, SourceFile } from '../model/repository.ts';
import { markFindings, nameFindings } from './check-keys.ts';
import { readCsv } from './csv.ts';
import { capped, error } from './findings.ts';
import { MOST_CHARACTERS_OF_A_CUSTOMER_ID, MOST_CHARACTERS_OF_A_DESCRIPTION } from './formats/key.ts';
import { type Column, columnFindings, columnsOf } from './key-columns.ts';
import { MAX_FILE_BYTES, MAX_KEY_FIELDS, MAX_KEYS, MAX_PROBLEMS } from './limits.ts';
import { unreadable } from './parse-source.ts';
import { placeFindings, problemAt } from './place.ts';
import { positionFinder } from './position.ts';

export interface LoadedKeyFile {
  /** Absent when it cannot be said which keys it lists; with problems in single rows, it still is there. */
  readonly keyFile?: KeyFile;
  readonly problems: readonly Problem[];
}

/** Never throws, whatever the text; never quotes anything of a row but the name of a key that can be one. */
export async function loadKeyFile(file: SourceFile): Promise<LoadedKeyFile> {
  const early = unreadable(file, MAX_FILE_BYTES);
  if (early !== undefined) return { problems: [early] };
  const read = readCsv(file.text);
  if ('brokenAt' in read)
    return { problems: [problemAt(file.path, broken(), positionFinder(file.text)(read.brokenAt))] };
  const [header = [], ...rows] = read.rows;
  const long = countFindings(read.rows);
  const findings = long.length > 0 ? long : [...columnFindings(header), ...widthFindings(header, rows)];
  if (findings.length > 0) return { problems: await placeFindings(file, capped(findings, MAX_PROBLEMS)) };
  const texts = rows.map((row) => textsOf(columnsOf(header), row));
  const found = texts.flatMap((row, index) => rowFindings(row, index + 1));
  return {
    keyFile: { file: file.path, keys: texts.map(keyOf) },
    problems: await placeFindings(file, capped(found, MAX_PROBLEMS)),
  };
}

function broken(): Finding {
  const message =
    'The text cannot be read as CSV from here on: a quote is not closed, or stands inside of a field.';
  return error('csv-syntax', '', message, 'Put the whole field in quotes, and write a quote in it twice.');
}

/** About the file as a whole: to find places in one that is too long would take long. */
function countFindings(rows: readonly (readonly string[])[]): readonly Finding[] {
  const keys = rows.length - 1;
  const fields = rows.reduce((sum, { length }) => sum + length, 0);
  if (keys < 1) {
    const hint =
      'List the keys, or delete the file and take `keyFile` out: no keys is never taken for "none are wanted".';
    return [error('file-empty', '', 'The file lists no keys.', hint)];
  }
  if (keys > MAX_KEYS) {
    const message = `The file lists more than ${MAX_KEYS} keys; an account has no more in a region.`;
    return [error('key-file-too-long', '', message, 'Spread the keys over several accounts or regions.')];
  }
  if (fields <= MAX_KEY_FIELDS) return [];
  const message = `The file has ${fields} fields; at most ${MAX_KEY_FIELDS} are read.`;
  return [error('key-file-too-long', '', message, 'Write only the columns that a key file has.')];
}

function widthFindings(header: readonly string[], rows: readonly (readonly string[])[]): readonly Finding[] {
  return rows.flatMap(({ length }, index) => {
    if (length === header.length) return [];
    const message = `This row has ${length} ${length === 1 ? 'field' : 'fields'}, and the header has ${header.length}.`;
    const hint = 'Write a comma for each field that is empty, and put a field that holds a comma in quotes.';
    return [error('csv-syntax', pointer(index + 1), message, hint)];
  });
}

type Texts = Readonly<Partial<Record<Column, string>>>;

/** What is not empty of a row. */
function textsOf(columns: readonly (Column | undefined)[], row: readonly string[]): Texts {
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const text = row[index] ?? '';
      return column === undefined || text === '' ? [] : [[column, text] as const];
    }),
  );
}

function rowFindings(
  { name = '', description, customerId, enabled }: Texts,
  row: number,
): readonly Finding[] {
  return [
    ...nameFindings(name, pointer(row, 'name')),
    ...markFindings(description, pointer(row, 'description')),
    ...lengthFindings('description', description, MOST_CHARACTERS_OF_A_DESCRIPTION, row),
    ...lengthFindings('customerId', customerId, MOST_CHARACTERS_OF_A_CUSTOMER_ID, row),
    ...(enabled === undefined || isFlag(enabled) ? [] : [notFlag(pointer(row, 'enabled'))]),
  ];
}

function lengthFindings(
  column: Column,
  text: string | undefined,
  most: number,
  row: number,
): readonly Finding[] {
  if (text === undefined || text.length <= most) return [];
  const message = `"${column}" must have at most ${most} characters.`;
  return [error('invalid-value', pointer(row, column), message, 'Make it shorter.')];
}

function isFlag(text: string): boolean {
  return /^(?:true|false)$/i.test(text);
}

function notFlag(at: string): Finding {
  return error('invalid-value', at, '"enabled" must be true or false.', 'Write true, false or nothing.');
}

function keyOf({ name = '', description, customerId, enabled }: Texts): ListedKey {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(customerId === undefined ? {} : { customerId }),
    ...(enabled === undefined ? {} : { enabled: enabled.toLowerCase() === 'true' }),
  };
}
