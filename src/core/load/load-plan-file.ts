/** A plan file as it is written, and the key file that it names. */
import { isObject } from '../model/json.ts';
import type { Finding, Problem } from '../model/problem.ts';
import type { NamedFiles, SourceFile, SourceTree, WrittenPlanFile } from '../model/repository.ts';
import { error, quoted } from './findings.ts';
import { SPEC_ID, SPEC_ID_HINT } from './formats/x-tollgate.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { FORBIDDEN_IN_FILES, parseSource } from './parse-source.ts';
import { placeFindings } from './place.ts';
import { stem } from './stem.ts';

export interface LoadedPlanFile {
  /** Absent when the file cannot be read. */
  readonly written?: WrittenPlanFile;
  readonly problems: readonly Problem[];
}

const SOURCE = { maxBytes: MAX_FILE_BYTES, forbiddenKeys: FORBIDDEN_IN_FILES };

/** @param files those that plan files name */
export async function loadPlanFile(file: SourceFile, files: NamedFiles): Promise<LoadedPlanFile> {
  const parsed = await parseSource(file, SOURCE);
  if ('problems' in parsed) return { problems: parsed.problems };
  const written = { file: file.path, value: parsed.value };
  const findings = [...idFindings(file), ...keyFileFindings(written, files)];
  return { problems: await placeFindings(file, findings), written };
}

/** The key files that plan files name, each once. */
export async function keyFilePaths({ plans = [] }: SourceTree): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const file of plans.filter(({ text }) => text.includes('keyFile'))) {
    const parsed = await parseSource(file, SOURCE);
    const path = 'value' in parsed ? keyFilePath({ file: file.path, value: parsed.value }) : undefined;
    if (path !== undefined) paths.add(path);
  }
  return [...paths].sort();
}

/** The key file that a plan file names. It is the same in every environment: nothing is filled in. */
export function keyFilePath({ value }: WrittenPlanFile): string | undefined {
  const path = isObject(value) ? value['keyFile'] : undefined;
  return typeof path === 'string' && /\.csv$/i.test(path) && !path.includes('${') ? path : undefined;
}

function idFindings(file: SourceFile): readonly Finding[] {
  const id = stem(file.path);
  if (SPEC_ID.test(id)) return [];
  const message = `${quoted(id)}, the file's name, cannot be the id of a plan.`;
  return [error('plan-id-invalid', '', message, `Rename the file. ${SPEC_ID_HINT}`)];
}

function keyFileFindings(written: WrittenPlanFile, files: NamedFiles): readonly Finding[] {
  const path = keyFilePath(written);
  if (path === undefined) return placeholderFindings(written);
  const found = files.get(path);
  if (found !== undefined && !('unusable' in found)) return [];
  const { message, hint } = found?.unusable ?? {
    message: 'does not exist.',
    hint: 'Name a file as seen from the root of the repository.',
  };
  return [error('key-file-missing', '/keyFile', `The key file ${quoted(path)} ${message}`, hint)];
}

/** What is no path for another reason is said where the form of the file is checked. */
function placeholderFindings({ value }: WrittenPlanFile): readonly Finding[] {
  const path = isObject(value) ? value['keyFile'] : undefined;
  if (typeof path !== 'string' || !path.includes('${')) return [];
  const message = '"keyFile" must not hold a placeholder.';
  const hint = 'Write a plan file for each environment, each with its key file, and say `environments`.';
  return [error('invalid-value', '/keyFile', message, hint)];
}
