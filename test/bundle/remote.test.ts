/** References to URLs: only what the configuration lists is asked for, and only with the right hash is it used. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withFragments } from '../../src/app/fragments.ts';
import { loadMemory, type Memory, memorySources, problemLines } from '../support/memory.ts';

const HEAD = "openapi: 3.0.3\ninfo: {title: pets, version: '1'}\npaths: {}\n";
const URL_OF_PET = 'https://example.com/models/pet.yaml';
const PET = 'type: object\nproperties: {tag: {$ref: ./tag.yaml}, me: {$ref: pet.yaml}}\n';
const TAG = 'type: string\n';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function config(...references: readonly (readonly [string, string])[]): string {
  const lines = references.map(
    ([url, hash]) => `  - {url: ${JSON.stringify(url)}, sha256: ${JSON.stringify(hash)}}\n`,
  );
  return `references:\n${lines.join('')}`;
}

function memory(listed: string, remote: Readonly<Record<string, string>>, target = URL_OF_PET): Memory {
  const spec = `${HEAD}components:\n  schemas:\n    Pet:\n      $ref: ${target}\n`;
  return { files: { 'tollgate.yaml': listed, 'specs/a.yaml': spec }, remote };
}

const BOTH = config([URL_OF_PET, sha256(PET)], ['https://example.com/models/tag.yaml', sha256(TAG)]);
const ANSWERS = { [URL_OF_PET]: PET, 'https://example.com/models/tag.yaml': TAG };

describe('a remote document', () => {
  test('that is listed, and what it refers to, is joined like any other', async () => {
    const { specs, problems } = await loadMemory(memory(BOTH, ANSWERS));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(specs[0]?.document['components']).toEqual({
      schemas: {
        Pet: {
          type: 'object',
          properties: { tag: { $ref: '#/components/schemas/tag' }, me: { $ref: '#/components/schemas/Pet' } },
        },
        tag: { type: 'string' },
      },
    });
  });

  test('with another hash is not used, and both hashes are told', async () => {
    const { problems } = await loadMemory(memory(BOTH, { ...ANSWERS, [URL_OF_PET]: `${PET}# changed\n` }));
    const problem = problems.find(({ severity }) => severity === 'error');
    expect(problem).toMatchObject({ code: 'ref-file-unusable', file: 'specs/a.yaml', line: 7, column: 7 });
    expect(problem?.message).toContain(sha256(PET));
    expect(problem?.message).toContain(sha256(`${PET}# changed\n`));
  });

  test('that is not listed is not asked for, in whatever way it is written', async () => {
    for (const target of [
      'https://example.com/models/pet.yml',
      'https://example.com/models/pet.yaml?',
      'https://EXAMPLE.org/models/pet.yaml',
      'http://example.com/models/pet.yaml',
      '//example.com/models/pet.yaml',
    ]) {
      const asked = memory(BOTH, ANSWERS, JSON.stringify(target));
      expect(await problemLines(asked)).toEqual(['ref-remote specs/a.yaml:7:7 /components/schemas/Pet/$ref']);
      const sources = memorySources(asked);
      await withFragments(sources, await sources.read());
      expect(sources.asked).toEqual([]);
    }
  });

  test('cannot lead to what is not listed, nor into the repository', async () => {
    for (const inner of ['./tag.yaml', 'file:///etc/passwd', 'http://127.0.0.1/x']) {
      const text = `properties: {tag: {$ref: ${JSON.stringify(inner)}}}\n`;
      const found = await problemLines(memory(config([URL_OF_PET, sha256(text)]), { [URL_OF_PET]: text }));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^ref-(remote|outside) specs\/a\.yaml:7:7 \/components\/schemas\/Pet\/\$ref$/);
    }
  });

  test('whose text or answer is no good is told where it is referred to', async () => {
    const listed = config([URL_OF_PET, sha256('a: [\n')]);
    for (const remote of [{ [URL_OF_PET]: 'a: [\n' }, {}])
      expect(await problemLines(memory(listed, remote))).toEqual([
        'ref-file-unusable specs/a.yaml:7:7 /components/schemas/Pet/$ref',
      ]);
  });

  test('must be listed by an https URL and a hash', async () => {
    const listed = config(['http://example.com/a', sha256('')], ['https://user@example.com/a', 'abc']);
    const found = await problemLines(memory(listed, {}));
    expect(found.filter((line) => line.includes('tollgate.yaml'))).toEqual([
      'invalid-value tollgate.yaml:2:6 /references/0/url',
      'invalid-value tollgate.yaml:3:6 /references/1/url',
      'invalid-value tollgate.yaml:3:41 /references/1/sha256',
    ]);
  });
});
