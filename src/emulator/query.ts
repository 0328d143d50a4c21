/** The query protocol of older services: a form goes to the root, XML comes back. */
import { requestId } from './ids.ts';
import type { HttpRequest } from './protocol/decode.ts';
import type { ServiceAnswer } from './protocol/service.ts';

/** Whether a request is one of the query protocol, which always goes to the root. */
export function isQuery({ headers, method, path }: Omit<HttpRequest, 'body'>): boolean {
  return (
    method === 'POST' && path === '/' && String(headers['content-type']).includes('x-www-form-urlencoded')
  );
}

export function formOf({ body }: HttpRequest): URLSearchParams {
  return new URLSearchParams(new TextDecoder().decode(body));
}

/** The operation that a request of the protocol names. */
export function actionOf(request: HttpRequest): string {
  return formOf(request).get('Action') ?? '';
}

/** @param result the XML inside of the result's element */
export function queryAnswer(namespace: string, action: string, result: string): ServiceAnswer {
  const id = `<ResponseMetadata><RequestId>${requestId()}</RequestId></ResponseMetadata>`;
  const body = `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>${id}</${action}Response>`;
  return { operation: action, status: 200, headers: { 'content-type': 'text/xml' }, body };
}

export function queryError(namespace: string, action: string, code: string, message: string): ServiceAnswer {
  const error = element('Type', 'Sender') + element('Code', code) + element('Message', message);
  const body = `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error></ErrorResponse>`;
  return { operation: action, status: 400, headers: { 'content-type': 'text/xml' }, body };
}

export function unknownAction(namespace: string, action: string): ServiceAnswer {
  return queryError(namespace, action, 'InvalidAction', `The embedded service does not implement ${action}`);
}

export function element(name: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${name}>${escaped}</${name}>`;
}
