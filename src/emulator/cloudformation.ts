/** CloudFormation, in the query protocol: stacks as far as their outputs, which values are read from. */
import type { HttpRequest } from './protocol/decode.ts';
import type { ServiceAnswer } from './protocol/service.ts';
import { element, formOf, queryAnswer, queryError, unknownAction } from './query.ts';
import type { Account } from './store.ts';

const NAMESPACE = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';
/** Tells its requests from those of other services of the protocol. */
export const CLOUDFORMATION_VERSION = '2010-05-15';

/** Values by output, by stack. */
export type StackOutputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function answerCloudFormation(
  account: Account,
  stacks: StackOutputs,
  request: HttpRequest,
): ServiceAnswer {
  const form = formOf(request);
  const action = form.get('Action') ?? '';
  if (action !== 'DescribeStacks') return unknownAction(NAMESPACE, action);
  const name = form.get('StackName');
  const found = Object.entries(stacks).filter(
    ([stack]) => name === null || [stack, stackId(account, stack)].includes(name),
  );
  if (name !== null && found.length === 0)
    return queryError(NAMESPACE, action, 'ValidationError', `Stack with id ${name} does not exist`);
  const members = found
    .map(([stack, outputs]) => `<member>${stackOf(account, stack, outputs)}</member>`)
    .join('');
  return queryAnswer(NAMESPACE, action, `<Stacks>${members}</Stacks>`);
}

function stackId({ id, region }: Account, stack: string): string {
  return `arn:aws:cloudformation:${region}:${id}:stack/${stack}/00000000-0000-4000-8000-000000000000`;
}

function stackOf(account: Account, stack: string, outputs: Readonly<Record<string, string>>): string {
  const members = Object.entries(outputs).map(
    ([key, value]) => `<member>${element('OutputKey', key)}${element('OutputValue', value)}</member>`,
  );
  return (
    element('StackId', stackId(account, stack)) +
    element('StackName', stack) +
    element('CreationTime', '2026-01-01T00:00:00Z') +
    element('StackStatus', 'CREATE_COMPLETE') +
    `<Outputs>${members.join('')}</Outputs>`
  );
}
