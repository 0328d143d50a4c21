/** The columns of a key file. Texts of the header are never repeated: in a file without one, they are somebody's keys. */
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import { error } from './findings.ts';
import { keyValueAt } from './key-values.ts';
import { didYouMean } from './nearest.ts';

const COLUMNS = ['name', 'description', 'customerId', 'enabled'] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that hold values of keys: the first is that of API Gateway's own format (aws-facts 5.5). */
const VALUE_COLUMNS: ReadonlySet<string> = new Set(['key', 'value', 'apikey', 'keyvalue', 'secret', 'token']);

/** The column that a header means, whatever its case; undefined for one that is not known. */
export function columnOf(header: string): Column | undefined {
  return COLUMNS.find((column) => column.toLowerCase() === header.toLowerCase());
}

export function columnsOf(header: readonly string[]): readonly (Column | undefined)[] {
  return header.map(columnOf);
}

/** What is wrong with the header; only that, where it says that values stand in the file. */
export function columnFindings(header: readonly string[]): readonly Finding[] {
  const values = header.flatMap((text, index) => (holdsValues(text) ? [keyValueAt(pointer(0, index))] : []));
  if (values.length > 0) return values;
  const columns = columnsOf(header);
  return [
    ...header.flatMap((text, index) => (columns[index] === undefined ? [unknown(text, index)] : [])),
    ...columns.flatMap((column, index) =>
      column !== undefined && columns.indexOf(column) < index ? [repeated(column, index)] : [],
    ),
    ...(columns.includes('name') ? [] : [missing()]),
  ];
}

function holdsValues(header: string): boolean {
  return VALUE_COLUMNS.has(header.toLowerCase().replace(/[^a-z]/g, ''));
}

function unknown(text: string, index: number): Finding {
  const hint = didYouMean(text, COLUMNS, 'Separate the names of the columns with commas.');
  return error('csv-column', pointer(0, index), `Column ${index + 1} is none that a key file has.`, hint);
}

function repeated(column: Column, index: number): Finding {
  return error(
    'csv-column',
    pointer(0, index),
    `The column ${column} is there twice.`,
    'Keep one of the two.',
  );
}

function missing(): Finding {
  const hint = 'Write a first line that names the columns: name, description, customerId, enabled.';
  return error('csv-column', '/0', 'The first line names no column "name".', hint);
}
