/** The placeholders in one text. */
import { quoted } from '../load/findings.ts';
import type { Json } from '../model/json.ts';
import { own } from '../model/json.ts';
import type { Value } from '../model/repository.ts';
import { defineHint, type Filler, isDefined, made, parameterOf, partly, report, fillName } from './filler.ts';

/**
 * What else than `${values.NAME}` is a placeholder, by the place of a text:
 * - `plain`: `${NAME}` of a value that is defined, as Terraform has it;
 * - `strict`: the same, and one that nothing fills is wrong, because API Gateway would take it as it stands;
 * - `verbatim`: nothing, as in mapping templates, whose own language writes `${name}` too.
 */
export type Mode = 'plain' | 'strict' | 'verbatim';

const PLACEHOLDER = /\$\{([^{}\n]{1,256})\}/g;
const OURS = '${values.';

/** What API Gateway or IAM expand: stage variables, pseudo parameters of the import (aws-facts 2.2), policy variables. */
const EXPANDED_LATER =
  /^(stageVariables\.[A-Za-z0-9_]+|AWS::(AccountId|Region|Partition)|[a-z][a-z0-9-]*:[^:].*|[*?$])$/;

/** The text with its placeholders filled in; a text that is nothing but one placeholder takes the type of its value. */
export function fillText(filler: Filler, text: string, mode: Mode): Json {
  if (!text.includes('${')) return text;
  const only = onlyPlaceholder(text);
  if (only !== undefined) return sound(filler, text, filled(filler, only, text, mode) ?? text, mode);
  return fillString(filler, text, mode);
}

/** The same for a text that stays a text, such as a key. */
export function fillString(filler: Filler, text: string, mode: Mode): string {
  if (!text.includes('${')) return text;
  const result = text.replace(PLACEHOLDER, (all, name: string) => {
    return String(filled(filler, name, all, mode) ?? all);
  });
  return sound(filler, text, result === text ? text : made(filler, result), mode);
}

function onlyPlaceholder(text: string): string | undefined {
  const [match] = text.matchAll(PLACEHOLDER);
  return match?.[0] === text ? match[1] : undefined;
}

/** What a placeholder stands for; undefined where it stays. */
function filled(filler: Filler, written: string, all: string, mode: Mode): Value | undefined {
  if (written.startsWith('values.')) return fillName(filler, written.slice('values.'.length), all);
  const name = written.trim();
  if (mode === 'verbatim' || EXPANDED_LATER.test(name)) return undefined;
  if (isDefined(filler, name)) return fillName(filler, name, all);
  if (name === 'AWS::URLSuffix') return parameterOf(filler, name, all);
  if (mode === 'plain' || filler.environment.open === true) return undefined;
  const message = `Nothing fills the placeholder ${quoted(all)}, and API Gateway would take it as it stands.`;
  report(filler, 'placeholder-unfilled', message, defineHint(filler.environment, name), all);
  return partly(filler, name);
}

/**
 * A value may complete a placeholder together with the text around it, and a placeholder may be one that is not closed.
 * Neither is filled in: values are not programs, and nothing of the kind may reach API Gateway.
 */
function sound<Result extends Value>(
  filler: Filler,
  before: string,
  result: Result,
  mode: Mode,
): Result | string {
  if (typeof result !== 'string' || !result.includes('${')) return result;
  const again = result !== before && holdsPlaceholder(filler, result, mode);
  if (!result.includes(OURS) && !again) return result;
  const message =
    result === before
      ? 'A placeholder is not closed, or its name is too long.'
      : 'A value gives a placeholder once more.';
  report(filler, 'placeholder-invalid', message, 'Write ${values.NAME}; a value cannot hold a placeholder.');
  return partly(filler, 'placeholder');
}

/** Whether filling the text again would find something to do. */
function holdsPlaceholder(filler: Filler, text: string, mode: Mode): boolean {
  if (mode === 'verbatim') return false;
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
  return names.some((name) => isDefined(filler, name) || (mode === 'strict' && !EXPANDED_LATER.test(name)));
}

/**
 * The text of `Fn::Sub`: every placeholder stands for a parameter, an attribute or a name of the map that goes with it;
 * `${!Name}` stands for `${Name}` itself.
 */
export function substitute(filler: Filler, text: string, map: Readonly<Record<string, Json>>): string {
  const result = text.replace(PLACEHOLDER, (all, written: string) => {
    if (written.startsWith('!')) return `\${${written.slice(1)}}`;
    const mine = own(map, written);
    if (mine !== undefined) return typeof mine === 'object' ? all : String(mine);
    if (written.startsWith('values.')) return String(fillName(filler, written.slice('values.'.length), all));
    if (written.startsWith('stageVariables.')) return all;
    return String(parameterOf(filler, written, all));
  });
  return result.includes(OURS) ? sound(filler, text, result, 'verbatim') : made(filler, result);
}
