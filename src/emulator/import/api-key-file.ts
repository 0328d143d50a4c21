/** The file of ImportApiKeys: comma-separated values with a header (aws-facts 5.5). */
import { parse } from 'csv-parse/sync';
import { badRequest, type ServiceError } from '../protocol/error.ts';

/** One key of the file, as it is written. */
export interface ApiKeyRow {
  /** The number of the record in the file, the header being 1. */
  readonly record: number;
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly usagePlanIds: readonly string[];
}

/**
 * The keys of a file. Names of columns are read without regard to their case, in any order; unknown columns are ignored.
 * @throws ServiceError 400 for what is no such file; the message quotes nothing of it, for it holds key values
 */
export function readApiKeyFile(file: Uint8Array): ApiKeyRow[] {
  const [header = [], ...records] = parseRecords(file);
  const columns = header.map((name) => name.toLowerCase());
  for (const name of ['name', 'key'])
    if (!columns.includes(name)) throw refused(`the column ${name} is missing`);
  return records.map((fields, index): ApiKeyRow => {
    const at = (column: string): string => fields[columns.indexOf(column)] ?? '';
    return {
      record: index + 2,
      name: at('name'),
      value: at('key'),
      description: at('description'),
      enabled: at('enabled') === '' || at('enabled').toLowerCase() === 'true',
      usagePlanIds: at('usageplanids')
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    };
  });
}

function parseRecords(file: Uint8Array): string[][] {
  try {
    return parse(file, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true });
  } catch {
    throw refused('it is no comma-separated text');
  }
}

function refused(why: string): ServiceError {
  return badRequest(`Unable to import the API key file: ${why}`);
}
