/**
 * Limits of 0 let nobody in. One is taken only with `blocked: true` beside it, which says that it is meant; and what says
 * that must not let anybody in. Looked at as it is written, so that other problems of the file hide nothing.
 */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import { error } from './findings.ts';

const THROTTLE = ['rate', 'burst'];
const QUOTA = ['limit'];

/** Of a plan file: the limits of the plan, and the throttles of single operations. */
export function planLimitFindings(file: Json): readonly Finding[] {
  if (!isObject(file)) return [];
  const stages: readonly unknown[] = Array.isArray(file['stages']) ? file['stages'] : [];
  return [
    ...limitFindings(file['throttle'], THROTTLE, '/throttle'),
    ...limitFindings(file['quota'], QUOTA, '/quota'),
    ...stages.flatMap((stage, index) => methodFindings(stage, pointer('stages', index, 'methods'))),
  ];
}

function methodFindings(stage: unknown, at: string): readonly Finding[] {
  const methods = isObject(stage) ? stage['methods'] : undefined;
  if (!isObject(methods)) return [];
  return Object.entries(methods).flatMap(([operation, throttle]) =>
    limitFindings(throttle, THROTTLE, `${at}${pointer(operation)}`),
  );
}

/** Of `tollgate.yaml`: the throttles of stages. */
export function stageLimitFindings(file: Json): readonly Finding[] {
  const environments = isObject(file) ? file['environments'] : undefined;
  if (!isObject(environments)) return [];
  return Object.entries(environments).flatMap(([name, environment]) => {
    const settings = isObject(environment) ? environment['stageSettings'] : undefined;
    const throttle = isObject(settings) ? settings['throttle'] : undefined;
    return limitFindings(throttle, THROTTLE, pointer('environments', name, 'stageSettings', 'throttle'));
  });
}

function limitFindings(limits: unknown, fields: readonly string[], at: string): readonly Finding[] {
  if (!isObject(limits)) return [];
  const blocked = limits['blocked'] === true;
  return fields.flatMap((field) => {
    const limit = limits[field];
    if (limit === 0 && !blocked) return [zero(field, `${at}/${field}`)];
    return typeof limit === 'number' && limit > 0 && blocked ? [notZero(field, `${at}/${field}`)] : [];
  });
}

function zero(field: string, at: string): Finding {
  const message = `A ${field} of 0 lets nobody in.`;
  const hint =
    'Give a number above 0, take the limit out to have none, or write `blocked: true` beside it if nobody is to get in.';
  return error('limit-zero', at, message, hint);
}

function notZero(field: string, at: string): Finding {
  const message = `A ${field} above 0 lets calls in, but \`blocked: true\` stands beside it.`;
  return error('limit-blocked', at, message, `Write ${field}: 0, or take \`blocked\` out.`);
}
