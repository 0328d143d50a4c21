import * as sdk from '@aws-sdk/client-api-gateway';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/emulator/protocol/error.ts';
import { type Operation, readErrors, readOperations } from '../../src/emulator/protocol/operation.ts';
import { createService } from '../../src/emulator/protocol/service.ts';
import { serveService } from './http.ts';
import { comparable, randomStructure, seededRandom } from './shapes.ts';

const ROUNDS = 20;
const operations = readOperations(sdk);

interface Exchange {
  seen?: { readonly name: string; readonly input: unknown };
  reply: unknown;
}

const exchange: Exchange = { reply: {} };
let server: Awaited<ReturnType<typeof serveService>>;
let client: sdk.APIGatewayClient;

beforeAll(async () => {
  const service = createService(sdk, async (operation, input) => {
    exchange.seen = { name: operation.name, input };
    if (exchange.reply instanceof Error) throw exchange.reply;
    return exchange.reply;
  });
  server = await serveService(service);
  client = new sdk.APIGatewayClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
});

afterAll(async () => {
  client.destroy();
  await server.close();
});

/** Sends a command by the operation's name, as the tables of the SDK and of the protocol pair them. */
async function send(operation: Operation, input: unknown): Promise<unknown> {
  const Command = Reflect.get(sdk, `${operation.name}Command`) as new (
    input: unknown,
  ) => sdk.GetAccountCommand;
  return await client.send(new Command(input));
}

describe('the operation table', () => {
  it('holds every operation and error of the SDK', () => {
    expect(operations).toHaveLength(124);
    expect([...readErrors(sdk).keys()].sort()).toEqual([
      'APIGatewayServiceException',
      'BadRequestException',
      'ConflictException',
      'LimitExceededException',
      'NotFoundException',
      'ServiceUnavailableException',
      'TooManyRequestsException',
      'UnauthorizedException',
    ]);
  });
});

describe('every operation, through the real client and back', () => {
  it.each(operations.map((operation, index) => ({ name: operation.name, operation, index })))(
    '$name',
    async ({ index, operation }) => {
      const random = seededRandom(index + 1);
      for (let round = 0; round < ROUNDS; round += 1) {
        const share = round % 2 === 0 ? 3 : 4;
        const input = randomStructure(random, operation.input.members, share);
        exchange.reply = randomStructure(random, operation.output.members, share);
        const output = await send(operation, input);
        expect(exchange.seen?.name).toBe(operation.name);
        expect(comparable(exchange.seen?.input)).toEqual(comparable(input));
        expect(comparable(output)).toEqual(comparable(exchange.reply));
      }
    },
  );
});

describe('errors', () => {
  const getAccount = operations.find(({ name }) => name === 'GetAccount') as Operation;

  async function failWith(error: Error): Promise<unknown> {
    exchange.reply = error;
    try {
      return await send(getAccount, {});
    } catch (thrown: unknown) {
      return thrown;
    }
  }

  it.each([
    ['BadRequestException', 400, sdk.BadRequestException],
    ['UnauthorizedException', 401, sdk.UnauthorizedException],
    ['NotFoundException', 404, sdk.NotFoundException],
    ['ConflictException', 409, sdk.ConflictException],
    ['LimitExceededException', 429, sdk.LimitExceededException],
    ['TooManyRequestsException', 429, sdk.TooManyRequestsException],
    ['ServiceUnavailableException', 503, sdk.ServiceUnavailableException],
  ] as const)('%s arrives as its class with status %d', async (name, status, type) => {
    const error = await failWith(new ServiceError(name, 'boom', { retryAfterSeconds: 7 }));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ name, message: 'boom', $metadata: { httpStatusCode: status } });
    const { $metadata } = error as sdk.NotFoundException;
    expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('carry Retry-After', async () => {
    const error = await failWith(
      new ServiceError('TooManyRequestsException', 'slow down', { retryAfterSeconds: 7 }),
    );
    expect(error).toMatchObject({ retryAfterSeconds: '7' });
  });

  it('a failure of the emulator is a 500', async () => {
    const error = await failWith(new TypeError('a bug'));
    expect(error).toMatchObject({ name: 'InternalFailure', $metadata: { httpStatusCode: 500 } });
  });

  it.each([
    ['PUT', '/tags/arn', '{"tags":[]}', 'SerializationException', 'class java.util.LinkedHashMap'],
    [
      'POST',
      '/restapis',
      '{"name":true}',
      'SerializationException',
      'class java.lang.Boolean can not be converted to an String',
    ],
    ['POST', '/restapis', '{"name":', 'SerializationException', 'Unable to parse the request body as JSON'],
    ['POST', '/restapis', '{}', 'BadRequestException', 'missing name'],
    [
      'GET',
      '/nothing/here',
      undefined,
      'UnknownOperationException',
      'No operation answers GET /nothing/here',
    ],
  ])('%s %s with %s is %s', async (method, path, body, type, text) => {
    exchange.reply = {};
    const response = await fetch(`${server.url}${path}`, { method, ...(body === undefined ? {} : { body }) });
    const answer = (await response.json()) as { message: string };
    expect(response.headers.get('x-amzn-errortype')).toBe(type);
    expect(answer.message).toContain(text);
  });
});
