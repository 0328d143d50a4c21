/** Applies OpenAPI Overlays 1.0 to a document: each action to what the ones before it made. */
import type { LoadCode } from '../../load/codes.ts';
import { checkValue } from '../../load/check-value.ts';
import { error } from '../../load/findings.ts';
import { MAX_VALUES } from '../../load/limits.ts';
import { FORBIDDEN_IN_SPECS } from '../../load/parse-source.ts';
import type { JsonObject } from '../../model/json.ts';
import { isObject } from '../../model/json.ts';
import type { Origins } from '../../model/origin.ts';
import { pointer } from '../../model/problem.ts';
import type { Overlay, OverlayAction } from '../../model/repository.ts';
import type { FileFinding } from '../place-all.ts';
import {
  append,
  copyOf,
  type Graft,
  isMapping,
  merge,
  type Mutable,
  type MutableMapping,
  put,
  removeItems,
} from './graft.ts';
import { loadQuery, type Location, type Query } from './query.ts';

export interface Overlaid {
  /** Absent when an overlay cannot be applied. */
  readonly document?: JsonObject;
  readonly findings: readonly FileFinding[];
  /** Actions that met something: `overlays/prod.yaml 0`. */
  readonly met: ReadonlySet<string>;
}

/** How one action of an overlay is called. */
export function actionName({ file }: Overlay, index: number): string {
  return `${file} ${index}`;
}

interface Work extends Graft {
  readonly query: Query;
  /** The document under one key, so that the document itself can be a target. */
  readonly holder: { $: Mutable };
  readonly findings: FileFinding[];
  readonly met: Set<string>;
}

/** @param origins of every part of the document; those of what is made of it are added */
export async function applyOverlays(
  document: JsonObject,
  overlays: readonly Overlay[],
  origins: Origins,
): Promise<Overlaid> {
  const graft: Graft = { origins, members: new WeakMap(), values: 0 };
  const $ = copyOf(document, graft);
  const work: Work = {
    ...graft,
    holder: { $ },
    query: await loadQuery(graft.values),
    findings: [],
    met: new Set(),
  };
  for (const overlay of overlays) {
    const { actions } = overlay;
    for (let index = 0; index < actions.length && work.findings.length === 0; index += 1)
      act(work, overlay, index);
  }
  const { findings, met } = work;
  if (findings.length > 0) return { findings, met };
  const checked = checkValue($, FORBIDDEN_IN_SPECS);
  if (!('value' in checked))
    return { findings: checked.findings.map((finding) => inOverlay(overlays.at(-1), finding)), met };
  return isObject(checked.value) ? { document: checked.value, findings, met } : { findings, met };
}

/** What the overlays made is too large or too deep: the last of them is as good a place as any. */
function inOverlay(overlay: Overlay | undefined, finding: Omit<FileFinding, 'file'>): FileFinding {
  return { ...finding, pointer: '', file: overlay?.file ?? '' };
}

function act(work: Work, overlay: Overlay, index: number): void {
  const action = overlay.actions[index];
  if (action === undefined) return;
  const found = work.query(action.target, work.holder.$);
  if ('fault' in found) return refuse(work, overlay, index, 'overlay-target', `The target ${found.fault}.`);
  if (found.locations.length > 0) work.met.add(actionName(overlay, index));
  const spots = found.locations.map((location) => spotAt(work.holder, location));
  if (action.remove) remove(work, spots, overlay, index);
  else update(work, spots, overlay, index, action);
}

function refuse(work: Work, { file }: Overlay, index: number, code: LoadCode, message: string): void {
  const member = code === 'overlay-target' ? 'target' : 'update';
  work.findings.push({ ...error(code, pointer('actions', index, member), message, HINTS[member]), file });
}

const HINTS = {
  target: 'Write a JSONPath of RFC 9535 such as $.paths["/orders"].get.',
  update: 'Give a mapping for a mapping, or select another part of the document.',
} as const;

/** A member or item, by what holds it: that stays the same whatever happens to its neighbours. */
interface Spot {
  readonly parent: Mutable[] | MutableMapping;
  readonly key: string | number;
}

function spotAt(holder: { $: Mutable }, location: Location): Spot {
  let parent: Spot['parent'] = holder;
  let key: string | number = '$';
  for (const step of location) {
    const next: Mutable | undefined = valueAt({ parent, key });
    if (typeof next !== 'object' || next === null) break;
    parent = next;
    key = step;
  }
  return { parent, key };
}

function valueAt({ key, parent }: Spot): Mutable | undefined {
  if (Array.isArray(parent)) return parent[Number(key)];
  return Object.hasOwn(parent, key) ? parent[key] : undefined;
}

function remove(work: Work, spots: readonly Spot[], overlay: Overlay, index: number): void {
  if (spots.some(({ parent }) => parent === work.holder))
    return refuse(work, overlay, index, 'overlay-target', 'The whole document cannot be removed.');
  for (const [parent, here] of Map.groupBy(spots, (spot) => spot.parent)) {
    const keys = new Set(here.map(({ key }) => key));
    if (Array.isArray(parent)) removeItems(parent, new Set([...keys].map(Number)), work);
    else for (const key of keys) delete parent[key];
  }
}

function update(
  work: Work,
  spots: readonly Spot[],
  overlay: Overlay,
  index: number,
  action: OverlayAction,
): void {
  const value = action.update ?? null;
  const from = { file: overlay.file, pointer: pointer('actions', index, 'update') };
  for (const spot of spots) {
    const current = valueAt(spot);
    if (work.values > MAX_VALUES) return tooLarge(work, overlay, index);
    if (Array.isArray(current)) append(current, value, from, work);
    else if (!isMapping(current)) put(spot.parent, spot.key, value, from, work);
    else if (isObject(value)) merge(current, value, from, work);
    else
      return refuse(
        work,
        overlay,
        index,
        'overlay-update',
        'The target is a mapping, and the update is none.',
      );
  }
}

function tooLarge(work: Work, { file }: Overlay, index: number): void {
  const message = 'This action makes the spec larger than is read.';
  const finding = error(
    'expansion-too-large',
    pointer('actions', index),
    message,
    'Select less, or add less.',
  );
  work.findings.push({ ...finding, file });
}
