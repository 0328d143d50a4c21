/** Takes values that were read from elsewhere out of what is said: they may be anything, and messages quote the files. */
import type { Problem } from '../model/problem.ts';
import type { Values } from './values.ts';

/** A text shorter than this is only replaced where it is quoted whole, or a message would lose its words. */
const SHORTEST = 4;

export function hideValues(problems: readonly Problem[], values: Values): readonly Problem[] {
  const hidden = [...values]
    .flatMap(([name, { literal, value }]) =>
      literal || value === undefined || value === '' ? [] : [{ name, text: String(value) }],
    )
    .sort((left, right) => right.text.length - left.text.length);
  if (hidden.length === 0) return problems;
  const hide = (text: string): string =>
    hidden.reduce((shown, { name, text: value }) => replaced(shown, value, `\${values.${name}}`), text);
  return problems.map((problem) => ({
    ...problem,
    pointer: hide(problem.pointer),
    message: hide(problem.message),
    hint: hide(problem.hint),
  }));
}

function replaced(text: string, value: string, name: string): string {
  if (value.length < SHORTEST) return text.replaceAll(`"${value}"`, () => `"${name}"`);
  return text.replaceAll(value, () => name);
}
