/** SSM, in the JSON protocol: parameters are read, one or ten at a time. */
import { own } from '../core/model/json.ts';
import { failure, inputOf, notImplementedHere, success, targetOf } from './json-protocol.ts';
import type { HttpRequest } from './protocol/decode.ts';
import type { ServiceAnswer } from './protocol/service.ts';
import type { Account } from './store.ts';

/** Values by name; one that is encrypted says so. */
export type Parameters = Readonly<Record<string, string | { readonly secure: string }>>;

/** What the header of its requests begins with. */
export const SSM_TARGET = 'AmazonSSM.';
/** How many names one call takes. */
const MOST_NAMES = 10;

export function answerSsm(account: Account, parameters: Parameters, request: HttpRequest): ServiceAnswer {
  const operation = targetOf(request, SSM_TARGET) ?? '';
  const input = inputOf(request.body);
  const decrypt = input['WithDecryption'] === true;
  const read = (name: string) => parameterOf(account, parameters, name, decrypt);
  if (operation === 'GetParameter') {
    const parameter = read(String(input['Name']));
    if (parameter === undefined) return failure(operation, 'ParameterNotFound', '');
    return success(operation, { Parameter: parameter });
  }
  if (operation !== 'GetParameters') return notImplementedHere(operation);
  const names = Array.isArray(input['Names']) ? input['Names'].map(String) : [];
  if (names.length === 0 || names.length > MOST_NAMES)
    return failure(
      operation,
      'ValidationException',
      "1 validation error detected: Value at 'names' failed to satisfy constraint",
    );
  return success(operation, {
    Parameters: names.flatMap((name) => read(name) ?? []),
    InvalidParameters: names.filter((name) => read(name) === undefined),
  });
}

/** Each parameter has one version. A name may ask for it: `/auth/pool:1`. */
function parameterOf(
  { id, region }: Account,
  parameters: Parameters,
  asked: string,
  decrypt: boolean,
): object | undefined {
  const [name = '', selector] = asked.split(/:(?=\d+$)/);
  const value = own(parameters, name);
  if (value === undefined || (selector !== undefined && selector !== '1')) return undefined;
  const secure = typeof value === 'object';
  return {
    Name: name,
    Type: secure ? 'SecureString' : 'String',
    Value:
      secure && !decrypt
        ? Buffer.from(`encrypted ${name}`).toString('base64')
        : secure
          ? value.secure
          : value,
    Version: 1,
    ...(selector === undefined ? {} : { Selector: `:${selector}` }),
    ARN: `arn:aws:ssm:${region}:${id}:parameter${name.startsWith('/') ? '' : '/'}${name}`,
    DataType: 'text',
  };
}
