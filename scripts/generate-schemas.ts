/** Writes `schema/*.json`, the published JSON Schemas of our file formats, from the schemas that the loader itself checks with. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ConfigFile } from '../src/core/load/formats/config-file.ts';
import { PlanFileFormat } from '../src/core/load/formats/plan-file.ts';

const FOLDER = join(import.meta.dirname, '..', 'schema');

const SCHEMAS = { 'tollgate.schema.json': ConfigFile, 'plan.schema.json': PlanFileFormat } as const;

/** The text of each schema by file name; same sources, same bytes. */
export function schemaTexts(): Readonly<Record<string, string>> {
  const texts = Object.entries(SCHEMAS).map(([name, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-07', typeMode: 'input' });
    return [name, `${JSON.stringify({ $schema, ...rest }, null, 2)}\n`];
  });
  return Object.fromEntries(texts);
}

/** Writes `schema/`. */
export async function generateSchemas(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(schemaTexts())) await writeFile(join(FOLDER, name), text);
}

if (import.meta.main) await generateSchemas();
