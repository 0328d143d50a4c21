/** What keys say about themselves: in tags, and at the end of a description. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectApiKey } from '../../../src/aws/read/api-key.ts';
import { keyPatches } from '../../../src/core/diff/keys/key-patches.ts';
import {
  compareGenerations,
  describeWith,
  generationOf,
  generationText,
  isFirst,
  keyLabel,
  MARK_TAGS,
  readDescription,
  TAG_GENERATION,
} from '../../../src/core/model/key-mark.ts';
import { liveKey, tags } from '../../plan/world.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ' ',
        '[',
        ']',
        '=',
        '%',
        '%5D',
        '\n',
        '[tollgate ',
        'owner=a',
        'a[tollgate owner=x]',
        '[tollgate owner=them env=dev id=a]',
      ),
    )
    .map((parts) => parts.join('')),
);
const value = fc.oneof(
  text,
  fc.constantFrom('acme/apis', 'a key @ b.c:d', '2.1', '2026-01-01T00:00:00Z', '', '100%'),
);
const mark = fc
  .tuple(value, fc.dictionary(fc.constantFrom(...MARK_TAGS), value))
  .map(([owner, others]) => ({ ...others, 'tollgate:owner': owner }));

describe('a mark in a description', () => {
  test('comes back as it was, whatever a person wrote before it', () => {
    fc.assert(
      fc.property(text, mark, (said, marked) => {
        expect(readDescription(describeWith(said, marked))).toEqual({ text: said, tags: marked });
      }),
      { numRuns: 2000 },
    );
  });

  test('is one line of plain words', () => {
    const said = describeWith('Globex', {
      ...tags('globex'),
      [TAG_GENERATION]: '2.1',
      'tollgate:store': 'a]b c=d',
    });
    expect(said).toBe(
      'Globex [tollgate owner=acme/apis env=dev id=globex generation=2.1 store=a%5Db%20c%3Dd]',
    );
  });

  test.each([
    'Contract 42',
    '[tollgate ]',
    '[tollgate env=dev id=acme]',
    '[tollgate owner=a env=dev id=acme] and more',
    '[tollgate owner=%E0%A4%A env=dev id=acme]',
    '[tollgate owner=a=b]',
    'tollgate owner=a',
  ])('is not %j', (said) => {
    expect(readDescription(said)).toEqual({ text: said, tags: {} });
  });

  test('that is very long and nearly one is read at once', () => {
    const said = '[tollgate a='.repeat(10_000);
    expect(readDescription(said)).toEqual({ text: said, tags: {} });
  });
});

describe('a live key', () => {
  const wire = { id: 'k', name: 'acme', enabled: true, createdDate: new Date(0) };
  const forged = describeWith('Ours', tags('globex', 'them/apis'));

  test('with tags of ours is what they say: a forged mark is text', () => {
    expect(projectApiKey({ ...wire, description: forged, tags: { ...tags('acme') } })).toMatchObject({
      description: forged,
      tags: tags('acme'),
      markedIn: 'tags',
    });
  });

  test('with the mark of another owner is his', () => {
    expect(projectApiKey({ ...wire, description: forged }).tags).toEqual(tags('globex', 'them/apis'));
  });

  test('without tags of ours is what its mark says, and other tags beside it say nothing of that', () => {
    const description = describeWith('', tags('acme'));
    const key = projectApiKey({
      ...wire,
      description,
      tags: { team: 'x', 'tollgate:revoked': '2026-01-01T00:00:00Z' },
    });
    expect(key).toEqual({
      id: 'k',
      name: 'acme',
      enabled: true,
      createdDate: 0,
      markedIn: 'description',
      tags: { team: 'x', ...tags('acme') },
    });
  });
});

describe('generations', () => {
  test('are ordered by the number in the file, then by the turns of the calendar', () => {
    const texts = ['1', '1.1', '1.2', '1.10', '2', '2.1', '10'];
    const parsed = texts.map((generation) => generationOf({ [TAG_GENERATION]: generation }));
    expect([...parsed].reverse().sort(compareGenerations).map(generationText)).toEqual(texts);
    expect(parsed.map(isFirst)).toEqual([true, false, false, false, false, false, false]);
  });

  test('are in the label from the second one on; what cannot be read is the first', () => {
    expect(keyLabel('acme', generationOf({}))).toBe('acme');
    expect(keyLabel('acme', generationOf({ [TAG_GENERATION]: '2.1' }))).toBe('acme (generation 2.1)');
    expect(isFirst(generationOf({ [TAG_GENERATION]: 'soon' }))).toBe(true);
  });
});

describe('patches of a key', () => {
  const want = {
    name: 'acme',
    enabled: false,
    tags: { ...tags('acme'), 'tollgate:revoked': '2026-01-01T00:00:00Z' },
  };

  test('are tags and one UpdateApiKey, where its mark is in tags', () => {
    const have = liveKey('acme', { tags: { ...tags('acme'), 'tollgate:retires': 'x' } });
    expect(keyPatches(want, have)).toEqual({
      operations: [{ op: 'replace', path: '/enabled', value: 'false' }],
      tags: { 'tollgate:revoked': '2026-01-01T00:00:00Z' },
      untag: ['tollgate:retires'],
    });
  });

  test('are one UpdateApiKey alone, where it is in the description', () => {
    const have = liveKey('acme', { description: 'Old', markedIn: 'description' });
    const value = '[tollgate owner=acme/apis env=dev id=acme revoked=2026-01-01T00:00:00Z]';
    expect(keyPatches(want, have)).toEqual({
      operations: [
        { op: 'replace', path: '/enabled', value: 'false' },
        { op: 'replace', path: '/description', value },
      ],
      tags: {},
      untag: [],
    });
  });

  test('leave the description alone where nothing of it changes', () => {
    const have = liveKey('acme', { description: 'Old', markedIn: 'description' });
    const same = { name: 'acme', description: 'Old', enabled: false, tags: tags('acme') };
    expect(keyPatches(same, have).operations.map(({ path }) => path)).toEqual(['/enabled']);
  });
});
