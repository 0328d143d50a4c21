/** The parts of `tollgate.yaml` whose behaviour comes later. They are refused one by one, so that nothing in a file is ignored. */
import { equal, isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointerToken } from '../model/problem.ts';
import { notYet } from './findings.ts';

export interface Later {
  /** Keys on the way down; `*` for any. */
  readonly path: readonly string[];
  /** Which values are refused; all when absent. */
  readonly when?: (value: unknown) => boolean;
  /** The subject of "... is not supported yet". */
  readonly what: string;
  readonly hint: string;
}

const ENVIRONMENT = ['environments', '*'];
const SETTINGS = [...ENVIRONMENT, 'stageSettings'];
const DEFAULT_LIMITS = { deletes: '30%', updates: '80%' };

function otherLimits(value: unknown): boolean {
  return !isObject(value) || !equal({ ...DEFAULT_LIMITS, ...value }, DEFAULT_LIMITS);
}

export const LATER_IN_CONFIG: readonly Later[] = [
  {
    path: [...ENVIRONMENT, 'roleArn'],
    what: 'Assuming a role',
    hint: 'Take `roleArn` out and run with credentials of that role.',
  },
  {
    path: [...SETTINGS, 'accessLog'],
    what: 'Setting the access log',
    hint: 'Take `accessLog` out; what the stage has is left alone.',
  },
  {
    path: [...SETTINGS, 'methods'],
    what: 'Setting up single methods of a stage',
    hint: 'Take `methods` out; what the stage has is left alone.',
  },
  {
    path: ['policy', 'prune'],
    when: (value) => value === true,
    what: 'Deleting what is no longer declared (`prune: true`)',
    hint: 'Write `prune: false`.',
  },
  { path: ['policy', 'limits'], when: otherLimits, what: 'Changing the limits', hint: 'Take `limits` out.' },
  {
    path: ['policy', 'ignore'],
    when: (value) => !equal(value, []),
    what: 'Leaving fields to somebody else',
    hint: 'Take `ignore` out.',
  },
];

/**
 * What of a value is not supported yet: the parts in the table.
 * @param others what is wrong anyway; of a part that is wrong, that is enough to say
 */
export function laterFindings(
  value: unknown,
  later: readonly Later[],
  others: readonly Finding[],
): readonly Finding[] {
  const wrong = (at: string) => others.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
  const found = later.flatMap((part) => matches(value, part.path, '', part));
  return found.filter(({ pointer }) => !wrong(pointer));
}

function matches(value: unknown, path: readonly string[], at: string, part: Later): readonly Finding[] {
  const [key, ...rest] = path;
  if (key === undefined)
    return part.when === undefined || part.when(value) ? [notYet(at, part.what, part.hint)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => key === '*' || name === key)
    .flatMap(([name, inner]) => matches(inner, rest, `${at}/${pointerToken(name)}`, part));
}
