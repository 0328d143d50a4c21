/** Gives findings their line and column. The text is looked at again only when there is something to place. */
import type { Finding, Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/repository.ts';
import { csvOutline } from './csv.ts';
import { isCsv, isJson } from './format.ts';
import { jsonOutline } from './json-outline.ts';
import { columnOf } from './key-columns.ts';
import { type Outline, type Span, spanFinder } from './outline.ts';
import type { Position } from './position.ts';
import { positionFinder, START } from './position.ts';
import { yamlOutline } from './yaml-outline.ts';

/**
 * The findings as problems of one file, in the order of the text. A finding about a key or its value is placed at the key, one
 * about a list's item at the item; where the pointer leads nowhere, at the nearest thing above that is there.
 */
export async function placeFindings(file: SourceFile, findings: readonly Finding[]): Promise<Problem[]> {
  const whole = findings.every((finding) => finding.pointer === '');
  const find = whole ? () => START : await pointerFinder(file);
  return findings.map((finding) => problemAt(file.path, finding, find(finding))).sort(inOrder);
}

/** A finding as a problem at a place. */
export function problemAt(file: string, finding: Finding, place: Position): Problem {
  const { code, severity, pointer, message, hint } = finding;
  return { code, severity, file, pointer, line: place.line, column: place.column, message, hint };
}

/** By file, place, code and pointer, so that the same input lists the same problems in the same order. */
export function inOrder(left: Problem, right: Problem): number {
  const texts = (problem: Problem) => [problem.code, problem.pointer, problem.message].join('\n');
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  if (left.line !== right.line) return left.line - right.line;
  if (left.column !== right.column) return left.column - right.column;
  return texts(left) < texts(right) ? -1 : texts(left) > texts(right) ? 1 : 0;
}

/** Files are asked about several times in a run, by each step that finds something. */
const known = new WeakMap<SourceFile, (finding: Finding) => Position>();

/** Each problem once. */
export function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

async function pointerFinder(file: SourceFile): Promise<(finding: Finding) => Position> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const at = positionFinder(file.text);
  const outline = await outlineOf(file);
  const spanOf = outline === undefined ? () => ({ start: 0, end: 0 }) : spanFinder(outline);
  const find = ({ pointer, text }: Finding): Position => at(offsetOf(file.text, text, spanOf(pointer)));
  known.set(file, find);
  return find;
}

async function outlineOf(file: SourceFile): Promise<Outline | undefined> {
  if (isCsv(file)) return csvOutline(file.text, (header, column) => columnOf(header) ?? String(column));
  return isJson(file) ? jsonOutline(file.text) : await yamlOutline(file);
}

/** Where a piece of the text stands in a part of it; the start of the part where the piece is written differently. */
function offsetOf(text: string, piece: string | undefined, { start, end = text.length }: Span): number {
  const found = piece === undefined ? -1 : text.indexOf(piece, start);
  return piece === undefined || found === -1 || found + piece.length > end ? start : found;
}
