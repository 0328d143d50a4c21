/** Where in a document a text stands, and so what is a placeholder there and what is data of the API's author. */
import { DATA_KEYS, NAME_HOLDERS } from '../load/literal.ts';
import type { Mode } from './fill-text.ts';

export interface Place {
  readonly mode: Mode;
  /** What counts in the keys of a mapping here. */
  readonly keys: Mode;
  readonly root: boolean;
  /** Whether the keys of a mapping here are names that the author chose. */
  readonly names: boolean;
  /** Whether this is an example, a default or the like. */
  readonly data: boolean;
  /** Whether a text that is nothing but a placeholder takes the type of its value. */
  readonly typed: boolean;
  /** Whether CloudFormation's intrinsics count. */
  readonly intrinsics: boolean;
}

const SPEC: Place = {
  mode: 'plain',
  keys: 'plain',
  root: false,
  names: false,
  data: false,
  typed: true,
  intrinsics: true,
};

export const SPEC_ROOT: Place = { ...SPEC, root: true };

/** Only `${values.NAME}` counts, and nothing of CloudFormation. */
export const PLAN_FILE: Place = {
  ...SPEC,
  mode: 'verbatim',
  keys: 'verbatim',
  data: true,
  intrinsics: false,
};

/** Members of the root that API Gateway reads. */
const READ_AT_ROOT: ReadonlySet<string> = new Set(['host', 'basePath', 'servers', 'info', 'schemes']);
/** Velocity, whose own variables look like placeholders. */
const TEMPLATES: ReadonlySet<string> = new Set(['requestTemplates', 'responseTemplates']);
/** Words for people. */
const PROSE: ReadonlySet<string> = new Set(['description', 'summary', 'x-amazon-apigateway-documentation']);
const EXTENSION = 'x-amazon-apigateway-';

/** The place of a member or an item. */
export function inside(place: Place, key: string | number): Place {
  if (place.names) return { ...place, names: false, keys: place.mode };
  if (typeof key === 'number' || place.data) return place;
  if (DATA_KEYS.has(key)) return { ...place, mode: 'verbatim', keys: 'verbatim', data: true };
  if (TEMPLATES.has(key)) return { ...place, mode: 'verbatim', keys: 'verbatim', typed: false };
  if (NAME_HOLDERS.has(key))
    return { ...place, root: false, names: true, keys: place.root && key === 'paths' ? 'strict' : 'plain' };
  return place.mode === 'verbatim' ? place : { ...place, root: false, ...modes(place, key) };
}

function modes(place: Place, key: string): Pick<Place, 'mode' | 'keys'> {
  if (key === 'pattern') return { mode: 'verbatim', keys: 'verbatim' };
  if (PROSE.has(key)) return { mode: 'plain', keys: 'plain' };
  const strict =
    place.mode === 'strict' || key.startsWith(EXTENSION) || (place.root && READ_AT_ROOT.has(key));
  return { mode: strict ? 'strict' : 'plain', keys: 'plain' };
}
