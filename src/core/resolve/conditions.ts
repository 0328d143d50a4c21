/** The conditions of CloudFormation: names of values that are true or false, and `Fn::Equals` and its like. */
import { quoted } from '../load/findings.ts';
import type { Json } from '../model/json.ts';
import { canonical, isObject } from '../model/json.ts';
import type { Filled } from './filled.ts';
import { type Filler, report, fillName } from './filler.ts';
import type { Evaluation } from './intrinsics.ts';
import { holdsStandIn } from './stand-in.ts';

/** Undefined where it depends on what is not known. */
type Verdict = boolean | undefined;

const CONDITIONS: ReadonlySet<string> = new Set(['Condition', 'Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not']);

/** Whether a condition holds: a name, or a function of conditions. What is neither is reported. */
export function conditionOf(value: Json, at: Evaluation): Verdict {
  if (typeof value === 'string') return namedCondition(at.filler, value);
  const [name, ...others] = isObject(value) ? Object.keys(value) : [];
  const isFunction = name !== undefined && others.length === 0 && CONDITIONS.has(name);
  if (!isFunction || !isObject(value)) return wrong(at.filler);
  return functionCondition(name, value[name] as Json, at);
}

export function functionCondition(name: string, argument: Json, at: Evaluation): Verdict {
  at.filler.path.push(name);
  const verdict = verdictOf(name, argument, at);
  at.filler.path.pop();
  return verdict;
}

function verdictOf(name: string, argument: Json, at: Evaluation): Verdict {
  if (name === 'Condition')
    return typeof argument === 'string' ? namedCondition(at.filler, argument) : wrong(at.filler);
  if (!Array.isArray(argument)) return wrong(at.filler);
  if (name === 'Fn::Equals') return equality(argument, at);
  const verdicts = argument.map((each: Json, index) => {
    at.filler.path.push(index);
    const verdict = conditionOf(each, at);
    at.filler.path.pop();
    return verdict;
  });
  if (name === 'Fn::And') return all(verdicts);
  if (name === 'Fn::Or') return negated(all(verdicts.map(negated)));
  return verdicts.length === 1 ? negated(verdicts[0]) : wrong(at.filler);
}

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function negated(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}

/** As CloudFormation compares: texts, whatever the type they were written in. */
function equality(argument: readonly Json[], { filler, place, visit }: Evaluation): Verdict {
  if (argument.length !== 2) return wrong(filler);
  const [left, right] = argument.map((each, index) => asText(visit(each, place, index)));
  if (left === undefined || right === undefined || isOpen(left) || isOpen(right)) return undefined;
  return left === right;
}

function asText(value: Filled): string | undefined {
  if (typeof value === 'symbol') return undefined;
  return typeof value === 'object' ? canonical(value) : String(value);
}

/** What is not known, and the pseudo parameters that only the import fills in. */
function isOpen(text: string): boolean {
  return holdsStandIn(text) || text.includes('${AWS::');
}

function namedCondition(filler: Filler, name: string): Verdict {
  const value = fillName(filler, name, name);
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  if (typeof value === 'string' && holdsStandIn(value)) return undefined;
  const message = `The condition ${quoted(name)} is a value that is neither true nor false.`;
  report(filler, 'intrinsic-invalid', message, 'Define it as true or false in tollgate.yaml.', name);
  return undefined;
}

function wrong(filler: Filler): undefined {
  const message = 'This is no condition of CloudFormation.';
  const hint = 'Write the name of a value that is true or false, or Fn::Equals, Fn::And, Fn::Or or Fn::Not.';
  report(filler, 'intrinsic-invalid', message, hint);
  return undefined;
}
