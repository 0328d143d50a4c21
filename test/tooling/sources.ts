import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '..', '..');

/** The text of every source below the folders. */
export function sourcesUnder(...folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(project, folder, name)),
  );
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** What the first group of a pattern matches, once each, sorted. */
export function literals(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))].sort();
}
