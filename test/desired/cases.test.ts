/** A case is a folder: a spec, the definition it compiles to, and what is found in it. A new case needs no code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CompileOptions, compileDefinition } from '../../src/core/desired/compile.ts';
import type { Finding } from '../../src/core/model/problem.ts';
import { parseDocument } from './shared.ts';

const CASES = fileURLToPath(new URL('../cases/compile/', import.meta.url));

/** `error code pointer: message (hint)`, and under it what the service says. */
function line({ severity, code, pointer, message, hint, service }: Finding): string {
  const answer = service === undefined ? [] : [`    service ${service.level}: ${service.text}`];
  return [`${severity} ${code} ${pointer || '(document)'}`, `    ${message}`, `    ${hint}`, ...answer].join(
    '\n',
  );
}

function readOptions(folder: string): CompileOptions {
  if (!existsSync(`${folder}options.json`)) return { basePath: 'ignore' };
  return JSON.parse(readFileSync(`${folder}options.json`, 'utf8')) as CompileOptions;
}

describe('compile', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const folder = `${CASES}${name}/`;
    const document = parseDocument(readFileSync(`${folder}spec.yaml`, 'utf8'));
    const { definition, endpointType, findings } = compileDefinition(document, readOptions(folder));
    const result = endpointType === undefined ? definition : { endpointType, ...definition };
    await expect(`${JSON.stringify(result ?? null, null, 2)}\n`).toMatchFileSnapshot(`${folder}expect.json`);
    await expect(`${findings.map(line).join('\n') || 'nothing'}\n`).toMatchFileSnapshot(
      `${folder}findings.txt`,
    );
  });
});
