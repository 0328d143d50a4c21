/**
 * The values of keys that a plan is about to create: generated here, or read from where the plan files say. All of them are at
 * hand before the first write, so that one that is missing stops the apply before anything has changed.
 */
import { OperationError } from '../core/model/fault.ts';
import { own } from '../core/model/json.ts';
import { sourceText } from '../core/model/key-source.ts';
import type { Plan } from '../core/model/plan.ts';
import type { KeySource } from '../core/model/repository.ts';
import { Secret } from '../core/model/secret.ts';
import type { Planned } from './plan.ts';
import type { AccountKeySource, KeyValueReader, ValueSources } from './ports.ts';

/** As long as those that API Gateway generates (aws-facts 5.4). */
const LENGTH = 40;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** What the service takes (aws-facts 5.4). */
const SHORTEST = 20;
const LONGEST = 128;

export interface CustodyDeps {
  readonly variable: ValueSources['variable'];
  readonly reader: () => Promise<KeyValueReader>;
}

/**
 * By label of the key.
 * @throws OperationError `key-value-missing` or `key-value-unfit`, with every key that it is about
 */
export async function keyValues(
  { plan, desired, match }: Planned,
  deps: CustodyDeps,
): Promise<ReadonlyMap<string, Secret>> {
  const wanted = createdKeys(plan).map((label) => {
    const { value: source } = own(desired.keys, match.keyTargets.get(label)?.key ?? '') ?? {};
    return { label, ...(source === undefined ? {} : { source }) };
  });
  const sources = wanted.flatMap(({ source }) => source ?? []);
  const read = await readSources(sources, deps);
  const values = new Map<string, Secret>();
  const problems: { readonly code: 'key-value-missing' | 'key-value-unfit'; readonly message: string }[] = [];
  for (const { label, source } of wanted) {
    if (source === undefined) {
      values.set(label, generated());
      continue;
    }
    const value = read.get(source);
    const problem = problemOf(label, source, value);
    if (problem !== undefined) problems.push(problem);
    else if (value !== undefined) values.set(label, value);
  }
  const [first] = problems;
  if (first === undefined) return values;
  throw new OperationError({
    code: first.code,
    message: problems.map(({ message }) => message).join('; '),
    hint: 'Nothing was written. Set what is missing, in the job or the account that applies, and run again.',
  });
}

function createdKeys({ steps }: Plan): readonly string[] {
  return steps
    .filter(({ kind, action }) => kind === 'apiKey' && action === 'create')
    .map(({ resource }) => resource);
}

/** From the variables of this process, and from the account. */
export async function readSources(
  sources: readonly KeySource[],
  { variable, reader }: CustodyDeps,
): Promise<ReadonlyMap<KeySource, Secret | undefined>> {
  const found = new Map<KeySource, Secret | undefined>();
  const elsewhere: AccountKeySource[] = [];
  for (const source of sources) {
    if ('env' in source) {
      const value = variable(source.env);
      // A workflow sets a variable that it does not know to the empty text.
      found.set(source, value === undefined || value === '' ? undefined : new Secret(value));
    } else elsewhere.push(source);
  }
  if (elsewhere.length === 0) return found;
  const answers = await (await reader()).read(elsewhere);
  for (const [index, source] of elsewhere.entries()) found.set(source, answers[index]);
  return found;
}

function problemOf(label: string, source: KeySource, value: Secret | undefined) {
  if (value === undefined) {
    const message = `the value of the key ${label} comes from ${sourceText(source)}, which is not there`;
    return { code: 'key-value-missing', message } as const;
  }
  const { length } = value.reveal();
  if (length >= SHORTEST && length <= LONGEST && !/\s/.test(value.reveal())) return undefined;
  const message = `the value of the key ${label}, from ${sourceText(source)}, does not have ${SHORTEST} to ${LONGEST} characters without spaces`;
  return { code: 'key-value-unfit', message } as const;
}

/** From the system's generator of secrets. Bytes that would make some letters likelier than others are left out. */
function generated(): Secret {
  const most = 256 - (256 % LETTERS.length);
  let text = '';
  while (text.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH)))
      if (byte < most && text.length < LENGTH) text += LETTERS[byte % LETTERS.length];
  }
  return new Secret(text);
}
