/** A case is a folder: a spec of OpenAPI 3.1, the 3.0 that it is converted to, and what is said about it. A new case needs no code. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { convertTo30 } from '../../src/core/convert/convert.ts';
import { schemaFindings } from '../../src/core/load/spec-schema.ts';
import type { Finding } from '../../src/core/model/problem.ts';
import { compileDefinition } from '../../src/core/desired/compile.ts';
import { parseDocument } from '../desired/shared.ts';

const CASES = fileURLToPath(new URL('../cases/convert/', import.meta.url));
const NAMES = readdirSync(CASES).sort();

function line({ severity, code, pointer, message, hint }: Finding): string {
  return `${severity} ${code} ${pointer || '(document)'}\n    ${message}\n    ${hint}`;
}

function read(name: string) {
  return parseDocument(readFileSync(`${CASES}${name}/spec.yaml`, 'utf8'));
}

describe('OpenAPI 3.1 as 3.0', () => {
  it.each(NAMES)('%s', async (name) => {
    const spec = read(name);
    const { document, findings } = convertTo30(spec, () => undefined);
    const text = stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
    await expect(text).toMatchFileSnapshot(`${CASES}${name}/expect.yaml`);
    await expect(`${findings.map(line).join('\n') || 'nothing'}\n`).toMatchFileSnapshot(
      `${CASES}${name}/findings.txt`,
    );
    expect(spec).toEqual(read(name));
  });

  it.each(NAMES)('%s is valid before and after', async (name) => {
    const spec = read(name);
    expect(await schemaFindings(spec, '3.1')).toEqual([]);
    const { document } = convertTo30(spec, () => undefined);
    expect(convertTo30(document, () => undefined).document).toBe(document);
    const after = await schemaFindings(document, '3.0');
    // A scheme that 3.0 does not know stays, so that the compiler can say that API Gateway ignores it.
    expect(after.filter(({ pointer }) => !pointer.startsWith('/components/securitySchemes'))).toEqual([]);
  });

  it('a real specification compiles without an error', () => {
    const { document, findings } = convertTo30(read('orders-service'), () => undefined);
    const compiled = compileDefinition(document, { basePath: 'ignore' });
    expect([...findings, ...compiled.findings].filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Object.keys(compiled.definition?.methods ?? {})).toHaveLength(6);
  });
});
