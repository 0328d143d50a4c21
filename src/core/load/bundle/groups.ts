/** The groups of components, which OpenAPI 3 has under `components` and Swagger 2.0 at the top. */

export const GROUPS = {
  '2.0': ['definitions', 'parameters', 'responses', 'securityDefinitions'],
  '3': [
    'schemas',
    'responses',
    'parameters',
    'examples',
    'requestBodies',
    'headers',
    'securitySchemes',
    'links',
    'callbacks',
    'pathItems',
  ],
} as const;

export type Version = keyof typeof GROUPS;

/** Keeps the names that are written in a spec apart from those that the bundler makes up. */
const HIDDEN = '\u0001';

export function hiddenName(name: string): string {
  return `${HIDDEN}${name}`;
}

/** The keys that lead to the same place of the spec once its components have hidden names. */
export function hiddenKeys(keys: readonly string[], version: Version): readonly string[] {
  const at = version === '2.0' ? 1 : 2;
  const group = keys[at - 1];
  const inGroup = version === '2.0' || keys[0] === 'components';
  if (keys.length <= at || !inGroup || !GROUPS[version].some((each) => each === group)) return keys;
  return keys.with(at, hiddenName(keys[at] ?? ''));
}
