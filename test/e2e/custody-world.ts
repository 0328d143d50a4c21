/** A repository whose keys have their values somewhere, and what a test asks of its account. */
import { APIGatewayClient, GetApiKeysCommand } from '@aws-sdk/client-api-gateway';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { expect } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/start.ts';
import { CONFIG, helloSpec } from '../support/files.ts';
import { type TestClock, type Workspace, workspace } from '../support/workspace.ts';

export const DAY = 86_400;

/** One API, and one plan with these keys. */
export function keyFiles(keys: readonly unknown[]): Record<string, string> {
  const plan = { name: 'Basic', stages: [{ api: 'hello' }], keys };
  return {
    'tollgate.yaml': CONFIG,
    'specs/hello.json': helloSpec(),
    'plans/basic.yaml': JSON.stringify(plan),
  };
}

export class Custody {
  readonly space: Workspace;
  readonly gateway: APIGatewayClient;
  readonly secrets: SecretsManagerClient;

  constructor(space: Workspace) {
    this.space = space;
    const place = { endpoint: space.emulator.url, region: 'us-east-1' };
    this.gateway = new APIGatewayClient(place);
    this.secrets = new SecretsManagerClient(place);
  }

  static async open(
    keys: readonly unknown[],
    account: Pick<EmulatorOptions, 'parameters' | 'secrets'> = {},
    clock?: TestClock,
  ): Promise<Custody> {
    return new Custody(await workspace(keyFiles(keys), ['hello'], account, clock));
  }

  /** Values of the keys that are there, by name; a later generation replaces an earlier one. */
  async values(): Promise<Readonly<Record<string, string>>> {
    const { items = [] } = await this.gateway.send(new GetApiKeysCommand({ includeValues: true }));
    const oldestFirst = items.toReversed();
    return Object.fromEntries(oldestFirst.map(({ name = '', value = '' }) => [name, value]));
  }

  async stored(secret: string): Promise<string | undefined> {
    return (await this.secrets.send(new GetSecretValueCommand({ SecretId: secret }))).SecretString;
  }

  /** The labels on the versions of a secret. */
  async labels(secret: string): Promise<readonly string[]> {
    const answer = await this.secrets.send(new DescribeSecretCommand({ SecretId: secret }));
    return Object.values(answer.VersionIdsToStages ?? {})
      .flat()
      .sort();
  }

  async call(key: string): Promise<number> {
    const [api = ''] = Object.keys(this.space.emulator.account.restApis);
    const url = `${this.space.emulator.url}/_aws/execute-api/${api}/dev/hello`;
    return (await fetch(url, { headers: { 'x-api-key': key } })).status;
  }

  async applies(): Promise<string> {
    return (await this.space.apply({ probeSeconds: 0 })).report?.outcome ?? 'problems';
  }

  /** What the steps of an apply failed with. */
  async faults(): Promise<readonly { code: string; message: string; hint?: string }[]> {
    const { report } = await this.space.apply({ probeSeconds: 0 });
    return report?.steps.flatMap(({ fault }) => fault ?? []) ?? [];
  }

  /** Operations so far that change something. */
  writes(): readonly string[] {
    const reads = /^(Get|Describe|List)/;
    return this.space.calls.map(({ operation }) => operation).filter((operation) => !reads.test(operation));
  }

  /** No value of a key is in what applies have told. */
  async tellsNothing(): Promise<void> {
    const told = JSON.stringify([this.space.events, this.space.calls]);
    for (const value of Object.values(await this.values())) expect(told).not.toContain(value);
  }
}
