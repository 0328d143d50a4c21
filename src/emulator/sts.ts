/** STS, in the query protocol: GetCallerIdentity, and AssumeRole with credentials that any service here accepts. */
import { requestId } from './ids.ts';
import type { HttpRequest } from './protocol/decode.ts';
import type { ServiceAnswer } from './protocol/service.ts';
import type { Account } from './store.ts';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const HOUR = 3_600_000;

/** Whether a request is one of the query protocol, which always goes to the root. */
export function isQuery({ headers, method, path }: Omit<HttpRequest, 'body'>): boolean {
  return (
    method === 'POST' && path === '/' && String(headers['content-type']).includes('x-www-form-urlencoded')
  );
}

export function answerSts(account: Account, request: HttpRequest, now: number): ServiceAnswer {
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  const action = form.get('Action') ?? '';
  const result = resultOf(action, account, form, now);
  if (result === undefined) return unknownAction(action);
  const id = `<ResponseMetadata><RequestId>${requestId()}</RequestId></ResponseMetadata>`;
  const body = `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result>${id}</${action}Response>`;
  return { operation: action, status: 200, headers: { 'content-type': 'text/xml' }, body };
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

function unknownAction(action: string): ServiceAnswer {
  const message = `The embedded service does not implement ${action}`;
  const error = element('Type', 'Sender') + element('Code', 'InvalidAction') + element('Message', message);
  const body = `<ErrorResponse xmlns="${NAMESPACE}"><Error>${error}</Error></ErrorResponse>`;
  return { operation: action, status: 400, headers: { 'content-type': 'text/xml' }, body };
}

function element(name: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${name}>${escaped}</${name}>`;
}
