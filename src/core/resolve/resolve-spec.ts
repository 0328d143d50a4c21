/** One spec as one environment wants it: the steps of design.md 2, in their order. */
import { convertTo30 } from '../convert/convert.ts';
import { capped, error } from '../load/findings.ts';
import { MAX_PROBLEMS } from '../load/limits.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Origins } from '../model/origin.ts';
import type { Finding } from '../model/problem.ts';
import type { Overlay, Spec } from '../model/repository.ts';
import { fillSpec } from './fill.ts';
import type { Filler } from './filler.ts';
import { applyOverlays } from './overlay/apply-overlay.ts';
import { lazyCarry, originsOf } from './origins.ts';
import { type FileFinding, inSource } from './place-all.ts';

export interface ResolvedSpec {
  /** Absent when it is not sound enough to be compiled; with other errors it is, so that all of them are found. */
  readonly spec?: Spec;
  readonly findings: readonly FileFinding[];
  /** Actions of overlays that met something in it. */
  readonly met: ReadonlySet<string>;
}

/** What is done once for a document, however many environments want it. */
export interface SpecTools {
  readonly check: (spec: Spec) => Promise<readonly Finding[]>;
  /** Where the parts of a document come from. */
  readonly origins: (spec: Spec) => Origins;
  readonly convert: typeof convertSpec;
}

export function noteOrigins({ document, file, origins }: Spec): Origins {
  return originsOf(document, { file, pointer: '' }, origins);
}

/** @param overlays those of the environment, in their order */
export async function resolveSpec(
  written: Spec,
  overlays: readonly Overlay[],
  filler: Filler,
  tools: SpecTools,
): Promise<ResolvedSpec> {
  const { met, ...overlaid } = await overlay(written, overlays, tools);
  if (overlaid.spec === undefined) return { ...overlaid, met };
  const filled = fillIn(overlaid.spec, filler, tools);
  if (filled.spec === undefined) return { findings: filled.findings, met };
  const checked = capped(await tools.check(filled.spec), MAX_PROBLEMS);
  const findings = [...filled.findings, ...inSource(filled.spec, checked)];
  if (filled.spec.incomplete === true || findings.some(isUnsound)) return { findings, met };
  const { spec, findings: notes } = tools.convert(filled.spec);
  return { spec, findings: [...findings, ...inSource(filled.spec, capped(notes, MAX_PROBLEMS))], met };
}

/** OpenAPI 3.1 as API Gateway imports it; every other spec as it is. */
export function convertSpec(spec: Spec): { readonly spec: Spec; readonly findings: readonly Finding[] } {
  let origins = spec.origins;
  const carry = lazyCarry(() => (origins ??= noteOrigins(spec)));
  const { document, findings } = convertTo30(spec.document, carry);
  if (document === spec.document) return { spec, findings };
  return { spec: { ...spec, document, ...(origins === undefined ? {} : { origins }) }, findings };
}

/** The spec itself where no overlay is for it. */
async function overlay(spec: Spec, overlays: readonly Overlay[], tools: SpecTools): Promise<ResolvedSpec> {
  const mine = overlays.filter(({ only }) => only === undefined || only === spec.file);
  if (mine.length === 0) return { spec, findings: [], met: NOTHING };
  const origins = tools.origins(spec);
  const { document, findings, met } = await applyOverlays(spec.document, mine, origins);
  return { findings, met, ...(document === undefined ? {} : { spec: { ...spec, document, origins } }) };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Errors after which there is nothing to compile. */
const UNSOUND: ReadonlySet<string> = new Set([
  'openapi-structure',
  'openapi-version',
  'ref-circular',
  'ref-too-deep',
]);

function isUnsound({ code, severity }: Finding): boolean {
  return severity === 'error' && UNSOUND.has(code);
}

/** Values, placeholders and intrinsics. The spec itself where there are none. */
function fillIn(spec: Spec, filler: Filler, tools: SpecTools): Omit<ResolvedSpec, 'met'> {
  const carry = lazyCarry(() => tools.origins(spec));
  const document = fillSpec(filler, spec.document, carry);
  const findings = inSource(spec, capped(filler.findings, MAX_PROBLEMS));
  if (!isDocument(document)) return { findings: [...findings, ...inSource(spec, notObject(filler))] };
  if (document === spec.document) return { spec, findings };
  const partial = filler.partial ? { partial: true } : {};
  return { spec: { ...spec, document, origins: tools.origins(spec), ...partial }, findings };
}

function isDocument(value: Json): value is JsonObject {
  return isObject(value);
}

function notObject({ partial }: Filler): readonly Finding[] {
  const hint = 'Begin with `openapi: "3.0.3"`.';
  return partial ? [] : [error('spec-not-object', '', 'A spec must be a mapping.', hint)];
}
