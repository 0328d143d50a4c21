/**
 * Whether anything that a test run printed or wrote holds the value of a key or secret that was used in it:
 * `node scripts/leaks.ts FOLDER FILE...`. The folder is what TOLLGATE_LEAK_DIR named during the run (test/support/leak-watch.ts);
 * the files are its report and its log. Not among them is the state of the embedded API Gateway, which is the account itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tokenHashes } from '../test/support/leak-tokens.ts';

const VALUES = 'values';

const [, , folder = '', ...artifacts] = process.argv;
const kept = filesBelow(folder);
const isOfValues = (file: string): boolean => relative(folder, file).startsWith(`${VALUES}/`);
const values = new Set(
  kept.filter(isOfValues).flatMap((file) => readFileSync(file, 'utf8').match(/\S+/g) ?? []),
);
const outputs = [...kept.filter((file) => !isOfValues(file)), ...artifacts];

const leaks = outputs.flatMap((file) => {
  const found = [...tokenHashes(readFileSync(file, 'utf8'))].filter((token) => values.has(token)).length;
  // Never the value itself.
  return found === 0 ? [] : [`  ${file}: ${found} of them`];
});
console.log(
  [
    `${values.size} values, ${outputs.length} files: ${leaks.length === 0 ? 'none found' : 'found in'}`,
    ...leaks,
  ].join('\n'),
);
// A run in which nothing was watched shows nothing.
process.exitCode = leaks.length === 0 && values.size > 0 && outputs.length > 0 ? 0 : 1;

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
