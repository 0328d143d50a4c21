/** Writes every generated file. What is written is committed; CI generates again and wants the same bytes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { actionFile } from './generate/action.ts';
import { codesPage } from './generate/codes.ts';
import { commandsPage, withTables } from './generate/tables.ts';
import { generateSchemas } from './generate-schemas.ts';
import { generateValidators } from './generate-validators.ts';

const root = dirname(import.meta.dirname);

await generateSchemas();
await generateValidators();
mkdirSync(join(root, 'docs'), { recursive: true });
write('action.yml', actionFile(manifest.description));
write('docs/commands.md', commandsPage());
write('docs/codes.md', codesPage());
if (existsSync(join(root, 'README.md')))
  write('README.md', withTables(readFileSync(join(root, 'README.md'), 'utf8')));

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}
