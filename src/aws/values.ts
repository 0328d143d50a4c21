/** Reads the values that stand in an account: SSM parameters, and outputs of CloudFormation stacks. */
import type { Stack } from '@aws-sdk/client-cloudformation';
import type { Parameter } from '@aws-sdk/client-ssm';
import type { AccountSource, Reader, ReadValue, ValueReader } from '../app/ports.ts';
import type { Clients } from './clients.ts';
import { isServiceError } from './errors.ts';

/** How many parameters one call takes. */
const BATCH = 10;

export function createValueReader(clients: Clients, reader: Pick<Reader, 'identity'>): ValueReader {
  return {
    account: async () => (await reader.identity()).account,
    read: async (sources) => {
      const parameters = await readParameters(clients, names(sources, parameterName));
      const stacks = await readStacks(clients, names(sources, stackName));
      return sources.map((source) =>
        'parameter' in source
          ? parameterValue(parameters, source.parameter)
          : outputValue(stacks, source.stackOutput),
      );
    },
  };
}

function names(
  sources: readonly AccountSource[],
  nameOf: (source: AccountSource) => string | undefined,
): readonly string[] {
  return [...new Set(sources.flatMap((source) => nameOf(source) ?? []))];
}

function parameterName(source: AccountSource): string | undefined {
  return 'parameter' in source ? source.parameter : undefined;
}

function stackName(source: AccountSource): string | undefined {
  return 'parameter' in source ? undefined : splitOutput(source.stackOutput)[0];
}

/** `stack.Output`; neither name can hold a dot. */
function splitOutput(text: string): readonly [stack: string, output: string] {
  const dot = text.indexOf('.');
  return [text.slice(0, dot), text.slice(dot + 1)];
}

/** By name. Never decrypted: what values fill in can be read by everybody who may read the API. */
async function readParameters(
  clients: Clients,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Parameter>> {
  const found = new Map<string, Parameter>();
  if (wanted.length === 0) return found;
  const { GetParametersCommand } = await import('@aws-sdk/client-ssm');
  const client = await clients.ssm();
  for (let start = 0; start < wanted.length; start += BATCH) {
    const Names = wanted.slice(start, start + BATCH);
    const { Parameters = [] } = await client.send(new GetParametersCommand({ Names, WithDecryption: false }));
    for (const parameter of Parameters) {
      // A parameter that is asked for with `:version` is answered with the two apart.
      const name = `${parameter.Name ?? ''}${parameter.Selector ?? ''}`;
      found.set(name, parameter);
      // One that is asked for by its ARN, as shared ones must be, is answered so too.
      if (parameter.ARN !== undefined) found.set(`${parameter.ARN}${parameter.Selector ?? ''}`, parameter);
    }
  }
  return found;
}

function parameterValue(parameters: ReadonlyMap<string, Parameter>, name: string): ReadValue {
  const parameter = parameters.get(name);
  if (parameter?.Type === 'SecureString') return { missing: 'secret' };
  return parameter?.Value === undefined ? { missing: 'parameter' } : { value: parameter.Value };
}

async function readStacks(clients: Clients, wanted: readonly string[]): Promise<ReadonlyMap<string, Stack>> {
  const found = new Map<string, Stack>();
  if (wanted.length === 0) return found;
  const { DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const client = await clients.cloudFormation();
  for (const name of wanted) {
    try {
      const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
      const [stack] = Stacks;
      if (stack !== undefined) found.set(name, stack);
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return found;
}

/** CloudFormation has no error of its own for a stack that is not there. */
function isAbsent(error: unknown): boolean {
  return (
    isServiceError(error, 'ValidationError') &&
    error instanceof Error &&
    error.message.endsWith('does not exist')
  );
}

function outputValue(stacks: ReadonlyMap<string, Stack>, source: string): ReadValue {
  const [name, key] = splitOutput(source);
  const stack = stacks.get(name);
  if (stack === undefined) return { missing: 'stack' };
  const output = stack.Outputs?.find(({ OutputKey }) => OutputKey === key);
  return output?.OutputValue === undefined ? { missing: 'output' } : { value: output.OutputValue };
}
