/** STS, in the query protocol: GetCallerIdentity, and AssumeRole with credentials that any service here accepts. */
import type { HttpRequest } from './protocol/decode.ts';
import type { ServiceAnswer } from './protocol/service.ts';
import { element, formOf, queryAnswer, unknownAction } from './query.ts';
import type { Account } from './store.ts';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const HOUR = 3_600_000;

export function answerSts(account: Account, request: HttpRequest, now: number): ServiceAnswer {
  const form = formOf(request);
  const action = form.get('Action') ?? '';
  const result = resultOf(action, account, form, now);
  return result === undefined ? unknownAction(NAMESPACE, action) : queryAnswer(NAMESPACE, action, result);
}

function resultOf(action: string, account: Account, form: URLSearchParams, now: number): string | undefined {
  if (action === 'GetCallerIdentity') {
    const arn = `arn:aws:iam::${account.id}:user/emulator`;
    return element('Arn', arn) + element('UserId', 'AIDAEMULATOREXAMPLE') + element('Account', account.id);
  }
  return action === 'AssumeRole' ? assumedRole(account, form, now) : undefined;
}

function assumedRole(account: Account, form: URLSearchParams, now: number): string {
  const session = form.get('RoleSessionName') ?? 'session';
  const role = (form.get('RoleArn') ?? '').split('/').at(-1) ?? 'role';
  const arn = `arn:aws:sts::${account.id}:assumed-role/${role}/${session}`;
  const user = element('AssumedRoleId', `AROAEMULATOREXAMPLE:${session}`) + element('Arn', arn);
  const credentials =
    element('AccessKeyId', 'ASIAEMULATOREXAMPLE') +
    element('SecretAccessKey', 'emulator') +
    element('SessionToken', 'emulator') +
    element('Expiration', new Date(now + HOUR).toISOString());
  return `<AssumedRoleUser>${user}</AssumedRoleUser><Credentials>${credentials}</Credentials>`;
}
