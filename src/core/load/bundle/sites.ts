/** The places of a document at which something else is named: `$ref`s, and mappings of discriminators. */
import { isObject } from '../../model/json.ts';
import { pointerToken } from '../../model/problem.ts';
import { DATA_KEYS, NAME_HOLDERS } from '../literal.ts';

/**
 * What the keys of a mapping are: members of OpenAPI, names that the author chose, or names of examples. A fragment is read
 * as what it stands in for.
 */
export type Context = 'members' | 'names' | 'examples' | 'example';

export interface Site {
  /** The mapping that has the reference, and the key under which it stands there: `$ref`, or a word of a mapping. */
  readonly holder: { readonly [key: string]: unknown };
  readonly key: string;
  readonly target: string;
  /** JSON pointers of the mapping, and of the reference. */
  readonly place: string;
  readonly pointer: string;
  /** What the target is read as. */
  readonly context: Context;
}

export interface SiteVisitor {
  /** Whether examples may be references, which they may since OpenAPI 3. */
  readonly examples: boolean;
  /** False for what has been seen and need not be entered again. */
  enter(value: object, context: Context): boolean;
  site(site: Site): void;
  /** A member that is literal data, and is not looked into. */
  literal(holder: object, key: string): void;
}

/** @param pointer of the value, in its document */
export function visitSites(value: unknown, pointer: string, context: Context, visitor: SiteVisitor): void {
  if (typeof value !== 'object' || value === null || !visitor.enter(value, context)) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitSites(item, `${pointer}/${index}`, 'members', visitor);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) visitMember(value, key, pointer, context, visitor);
    if (context === 'members') visitMapping(value, pointer, visitor);
  }
}

function visitMember(
  holder: { readonly [key: string]: unknown },
  key: string,
  pointer: string,
  context: Context,
  visitor: SiteVisitor,
): void {
  const value = holder[key];
  const at = `${pointer}/${pointerToken(key)}`;
  if (key === '$ref' && typeof value === 'string')
    return visitor.site({ holder, key, target: value, place: pointer, pointer: at, context });
  const below = contextBelow(context, key, visitor.examples && isObject(value));
  if (below === undefined) visitor.literal(holder, key);
  else visitSites(value, at, below, visitor);
}

/**
 * Undefined for literal data.
 * @param named whether examples would have names here: those of a schema are a list
 */
function contextBelow(context: Context, key: string, named: boolean): Context | undefined {
  if (context === 'examples') return 'example';
  if (context === 'example') return undefined;
  if (context === 'names') return 'members';
  if (key === 'examples' && named) return 'examples';
  if (DATA_KEYS.has(key)) return undefined;
  return NAME_HOLDERS.has(key) ? 'names' : 'members';
}

function visitMapping(
  value: { readonly [key: string]: unknown },
  pointer: string,
  visitor: SiteVisitor,
): void {
  const { discriminator } = value;
  const mapping = isObject(discriminator) ? discriminator['mapping'] : undefined;
  if (!isObject(mapping)) return;
  for (const key of Object.keys(mapping)) {
    const target = mapping[key];
    if (typeof target !== 'string' || !isReference(target)) continue;
    const place = `${pointer}/discriminator/mapping`;
    const at = `${place}/${pointerToken(key)}`;
    visitor.site({ holder: mapping, key, target, place, pointer: at, context: 'members' });
  }
}

/** Whether a word of a mapping is a reference: it may also be the name of a component. */
export function isReference(target: string): boolean {
  return target.startsWith('#') || target.includes('/') || /\.(?:ya?ml|json)$/i.test(target);
}
