/** Every write to an account, in order, with what it did to which things; and every value that a key or secret ever had. */
import type { Account } from '../../../src/emulator/store.ts';
import type { Call } from '../../../src/emulator/start.ts';
import { secretValues } from '../leaks.ts';
import { type Thing, type View, viewOf } from './view.ts';

export interface Write {
  readonly operation: string;
  /** `UpdateUsagePlan plan basic (+stage stock:dev, ~throttle)`. */
  readonly text: string;
  readonly before: View;
  readonly after: View;
}

export interface Recorder {
  /** Of the emulator. */
  readonly onCall: (call: Call) => void;
  readonly writes: Write[];
  /** Values of keys and secrets, current and former. */
  readonly values: Set<string>;
  /** Looks at the account as it is, and forgets the writes so far. */
  start(account: Account): void;
}

export function recorder(): Recorder {
  const writes: Write[] = [];
  const values = new Set<string>();
  let account: Account | undefined;
  let last: View = new Map();
  const look = (): void => {
    if (account === undefined) return;
    for (const value of secretValues(account)) values.add(value);
  };
  return {
    writes,
    values,
    start: (watched) => {
      account = watched;
      last = viewOf(watched);
      writes.length = 0;
      look();
    },
    onCall: (call) => {
      if (account === undefined || !isWrite(call)) return;
      look();
      const after = viewOf(account);
      const done = differences(last, after);
      const { operation } = call;
      writes.push({ operation, text: [operation, ...done].join(' '), before: last, after });
      last = after;
    },
  };
}

/** Services that know only POST say it in the name of the operation. */
export function isWrite({ operation, method }: Pick<Call, 'operation' | 'method'>): boolean {
  return method !== 'GET' && !/^(?:Get|Describe|List|Assume)/.test(operation);
}

/** What is different, a text for each thing: `new key acme`, `gone key acme`, `plan basic (~throttle)`. */
function differences(before: View, after: View): readonly string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  const texts = [...ids].flatMap((id) => {
    const [old, is] = [before.get(id), after.get(id)];
    if (old === undefined) return is === undefined ? [] : [`new ${is.label}`];
    if (is === undefined) return [`gone ${old.label}`];
    const parts = partsThatDiffer(old, is)
      .map((part) => readable(part, before, after))
      .sort();
    return parts.length === 0 ? [] : [`${is.label} (${parts.join(', ')})`];
  });
  // Ids are random.
  return texts.sort();
}

function partsThatDiffer({ parts: before }: Thing, { parts: after }: Thing): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, is] = [before.get(name), after.get(name)];
    if (old === is) return [];
    if (old === undefined) return [`+${name}`];
    return [is === undefined ? `-${name}` : `~${name}`];
  });
}

/** A key in a plan by its label in the place of its id. */
function readable(part: string, before: View, after: View): string {
  const [change = '', id = ''] = part.split('key ');
  const label = id === '' ? undefined : (after.get(id) ?? before.get(id))?.label;
  return label === undefined ? part : `${change}${label}`;
}
