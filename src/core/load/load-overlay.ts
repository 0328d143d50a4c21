/** An OpenAPI Overlay: read, checked, its actions in their order. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding, Problem } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { Config, NamedFiles, Overlay, OverlayAction, SourceFile } from '../model/repository.ts';
import { checkShape } from './check-shape.ts';
import { capped, error, quoted } from './findings.ts';
import { OverlayFile } from './formats/overlay.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { FORBIDDEN_IN_SPECS, parseSource } from './parse-source.ts';
import { placeFindings } from './place.ts';
import { MAX_FILE_BYTES } from './limits.ts';

export interface LoadedOverlay {
  /** Absent when there is an error. */
  readonly overlay?: Overlay;
  readonly problems: readonly Problem[];
}

/** The overlays that a configuration names, each once. */
export function overlayPaths({ environments }: Config): readonly string[] {
  return [...new Set(Object.values(environments).flatMap(({ overlays = [] }) => overlays))].sort();
}

export async function loadOverlay(file: SourceFile): Promise<LoadedOverlay> {
  const source = { maxBytes: MAX_FILE_BYTES, forbiddenKeys: FORBIDDEN_IN_SPECS, intrinsics: true };
  const parsed = await parseSource(file, source);
  if ('problems' in parsed) return { problems: parsed.problems };
  const shape = checkShape(OverlayFile, withoutExtensions(parsed.value));
  const written: readonly Json[] = actionsOf(parsed.value);
  const actions = (shape.output?.actions ?? []).map((action, at) => actionOf(action, written[at]));
  const findings = [
    ...shape.findings,
    ...actions.flatMap(idle),
    ...outside(file.path, shape.output?.extends),
  ];
  const problems = await placeFindings(file, capped(findings, MAX_PROBLEMS));
  if (shape.output === undefined || findings.length > 0) return { problems };
  return { problems, overlay: { file: file.path, actions, ...extended(file.path, shape.output.extends) } };
}

/** What a member `x-...` says is for other tools. */
function withoutExtensions(value: Json): unknown {
  if (!isObject(value)) return value;
  const { actions, info, ...rest } = plain(value);
  const listed: unknown = Array.isArray(actions)
    ? actions.map((action) => (isObject(action) ? plain(action) : action))
    : actions;
  return {
    ...rest,
    ...(info === undefined ? {} : { info: isObject(info) ? plain(info) : info }),
    ...(listed === undefined ? {} : { actions: listed }),
  };
}

function plain(mapping: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !key.startsWith('x-')));
}

function actionsOf(value: Json): readonly Json[] {
  const actions = isObject(value) ? value['actions'] : undefined;
  return Array.isArray(actions) ? actions : [];
}

/** The update is taken from the file itself: what is added to a spec keeps its place in there. */
function actionOf(
  { remove = false, target }: OverlayFile['actions'][number],
  written: Json | undefined,
): OverlayAction {
  if (remove || !isObject(written) || !Object.hasOwn(written, 'update')) return { target, remove };
  return { target, remove, update: written['update'] as Json };
}

function idle({ remove, update }: OverlayAction, at: number): readonly Finding[] {
  if (remove || update !== undefined) return [];
  return [
    error(
      'missing-key',
      pointer('actions', at),
      `Action ${at + 1} neither updates nor removes anything.`,
      'Add `update`, or `remove: true`.',
    ),
  ];
}

/** A URL says which published document is meant; a path names the one spec that is changed. */
function extended(file: string, target: string | undefined): { readonly only?: string } {
  const only = target === undefined || isUrl(target) ? undefined : pathFrom(file, target);
  return only === undefined ? {} : { only };
}

function outside(file: string, target: string | undefined): readonly Finding[] {
  if (target === undefined || isUrl(target) || pathFrom(file, target) !== undefined) return [];
  return [
    error(
      'overlay-extends',
      '/extends',
      `${quoted(target)} is not in the repository.`,
      'Name a spec, as seen from this file, or take this out.',
    ),
  ];
}

function isUrl(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
}

/** A path as seen from the folder of a file; undefined where it leads out of the repository. */
function pathFrom(file: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined;
  const steps = file.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The overlays that the environments name and that are not there, each at its place in the configuration. */
export function absentOverlays({ environments }: Config, files: NamedFiles): readonly Finding[] {
  return Object.entries(environments).flatMap(([name, { overlays = [] }]) =>
    overlays.flatMap((path, at) => {
      const found = files.get(path);
      if (found !== undefined && !('unusable' in found)) return [];
      const { message, hint } = found?.unusable ?? {
        message: 'does not exist.',
        hint: 'Name a file as seen from the root of the repository.',
      };
      return [
        error(
          'overlay-missing',
          pointer('environments', name, 'overlays', at),
          `The overlay ${quoted(path)} ${message}`,
          hint,
        ),
      ];
    }),
  );
}
