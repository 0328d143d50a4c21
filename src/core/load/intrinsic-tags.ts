/** CloudFormation's short forms: `!Sub text` is `{ "Fn::Sub": text }`. Only specs have them. */
import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  type Schema,
  type TagDefinition,
} from 'js-yaml';

const SHORT_FORMS = [
  'And',
  'Base64',
  'Cidr',
  'Condition',
  'Equals',
  'FindInMap',
  'GetAZs',
  'GetAtt',
  'If',
  'ImportValue',
  'Join',
  'Not',
  'Or',
  'Ref',
  'Select',
  'Split',
  'Sub',
  'Transform',
] as const;

/** The long form of a tag such as `!Sub`; undefined for any other tag. */
export function longForm(tag: string): string | undefined {
  const name = SHORT_FORMS.find((short) => tag === `!${short}`);
  if (name === undefined) return undefined;
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}

const loadOnly = { identify: () => false };

function tagsOf(short: string): readonly TagDefinition[] {
  const tag = `!${short}`;
  const name = longForm(tag) ?? short;
  return [
    defineScalarTag(tag, { ...loadOnly, resolve: (text) => ({ [name]: text }) }),
    defineSequenceTag<unknown[], object>(tag, {
      ...loadOnly,
      create: () => [],
      addItem: (list, item) => void list.push(item),
      finalize: (list) => ({ [name]: list }),
    }),
    defineMappingTag<Map<string, unknown>, object>(tag, {
      ...loadOnly,
      create: () => new Map(),
      addPair(pairs, key, value) {
        pairs.set(String(key), value);
        return typeof key === 'object' && key !== null ? 'a key is a list or a mapping' : '';
      },
      has: (pairs, key) => pairs.has(String(key)),
      keys: () => [],
      get: () => undefined,
      finalize: (pairs) => ({ [name]: Object.fromEntries(pairs) }),
    }),
  ];
}

/** The schema of YAML 1.2 together with the short forms. */
export const INTRINSICS_SCHEMA: Schema = CORE_SCHEMA.withTags(...SHORT_FORMS.map(tagsOf));
