import { describe, expect, it } from 'vitest';
import { deployedApi, useClients } from './gateway.ts';

const clients = useClients();

const value = (name: string): string => `${name}-`.padEnd(20, 'x');

async function imported(lines: readonly string[], failOnWarnings?: boolean) {
  return await clients.gateway.importApiKeys({
    format: 'csv',
    body: new TextEncoder().encode(lines.join('\n')),
    ...(failOnWarnings === undefined ? {} : { failOnWarnings }),
  });
}

async function keyOf(id = '') {
  const { $metadata: _, ...key } = await clients.gateway.getApiKey({ apiKey: id, includeValue: true });
  return key;
}

async function planOf(name: string, apiId?: string): Promise<string> {
  const apiStages = apiId === undefined ? [] : [{ apiId, stage: 'dev' }];
  return (await clients.gateway.createUsagePlan({ name, apiStages })).id ?? '';
}

async function membersOf(usagePlanId: string) {
  return (await clients.gateway.getUsagePlanKeys({ usagePlanId })).items?.map(({ name }) => name);
}

describe('a file of keys', () => {
  it('makes keys and links them, whatever the case and order of its columns', async () => {
    const [one, two] = [await planOf('CSV one'), await planOf('CSV two')];
    const answer = await imported([
      '\u{FEFF}DESCRIPTION,key,Color,nAME,Enabled,usageplanids',
      `"Acme, Inc. ""A""",${value('acme')},red,acme,TRUE,"${one}, ${two}"`,
      `,${value('globex')},,globex,false,${one}`,
      `,${value('plain')},,plain`,
      '',
    ]);
    expect(answer.$metadata.httpStatusCode).toBe(201);
    expect(answer.warnings).toEqual([]);
    const [acme, globex, plain] = await Promise.all((answer.ids ?? []).map(keyOf));
    expect(acme).toEqual({
      id: answer.ids?.[0],
      name: 'acme',
      value: value('acme'),
      description: 'Acme, Inc. "A"',
      enabled: true,
      createdDate: expect.any(Date),
      lastUpdatedDate: expect.any(Date),
      stageKeys: [],
      tags: {},
    });
    expect(globex).toMatchObject({ name: 'globex', enabled: false });
    expect(plain).toMatchObject({ name: 'plain', enabled: true });
    expect(plain).not.toHaveProperty('description');
    expect(await membersOf(one)).toEqual(['globex', 'acme']);
    expect(await membersOf(two)).toEqual(['acme']);
    const { items = [] } = await clients.gateway.getApiKeys({});
    expect(items.map(({ name }) => name)).toEqual(['plain', 'globex', 'acme']);
  });

  it('overwrites the key of a value that is there, which keeps its id, tags and plans', async () => {
    const { gateway } = clients;
    const plan = await planOf('CSV again');
    const tags = { 'tollgate:id': 'again' };
    const made = await gateway.createApiKey({
      name: 'before',
      value: value('again'),
      description: 'old',
      customerId: 'cus_1',
      tags,
    });
    await gateway.createUsagePlanKey({ usagePlanId: plan, keyId: made.id ?? '', keyType: 'API_KEY' });
    const line = `after,${value('again')},${plan}`;
    const answer = await imported(['Name,Key,UsagePlanIds', line, line], true);
    expect(answer.ids).toEqual([made.id]);
    const key = await keyOf(made.id);
    expect(key).toMatchObject({ name: 'after', enabled: true, customerId: 'cus_1', tags });
    expect(key).not.toHaveProperty('description');
    expect(await membersOf(plan)).toEqual(['after']);
  });
});

describe('warnings', () => {
  const lines = async (): Promise<string[]> => {
    const apiId = await deployedApi(clients.gateway, 'CSV');
    const [open, taken] = [await planOf('CSV open', apiId), await planOf('CSV taken', apiId)];
    const name = `warned-${open}`;
    return [
      'Name,Key,UsagePlanIds',
      `${name},${value(name)},"${open},missing,${taken}"`,
      `short,too-short,${open}`,
      `,${value('nameless')},${open}`,
    ];
  };

  it('name what was left out, and no value', async () => {
    const { ids, warnings } = await imported(await lines());
    expect(ids).toHaveLength(1);
    expect(warnings).toEqual([
      expect.stringMatching(/^Record 2 \(warned-.*\): Invalid Usage Plan ID specified: missing$/),
      expect.stringMatching(/^Record 2 .*: API Key cannot be associated with multiple usage plans/),
      'Record 3 (short): API Key value should be at least 20 characters',
      'Record 4 (): API Key name is missing',
    ]);
    expect(JSON.stringify(warnings)).not.toMatch(/too-short|nameless-x/);
  });

  it('are an error that changes nothing, when asked', async () => {
    const before = (await clients.gateway.getApiKeys({ limit: 500 })).items?.length;
    await expect(imported(await lines(), true)).rejects.toMatchObject({ name: 'BadRequestException' });
    expect((await clients.gateway.getApiKeys({ limit: 500 })).items).toHaveLength(before ?? 0);
  });
});

describe('what is no file of keys', () => {
  it.each([
    ['\n', 'the column name is missing'],
    ['Name,Value\na,b', 'the column key is missing'],
    [`Name,Key\nacme,"${value('open')}`, 'it is no comma-separated text'],
  ])('is refused: %j', async (text, why) => {
    const refused = imported([text]);
    await expect(refused).rejects.toMatchObject({
      name: 'BadRequestException',
      message: `Unable to import the API key file: ${why}`,
    });
  });
});
