import { describe, expect, it } from 'vitest';
import { compileDesired } from '../../src/core/desired/desired.ts';
import type { PlanFile, Repository } from '../../src/core/model/repository.ts';
import { codes, environment, operation, spec } from './documents.ts';

const keyed = operation(undefined, { security: [{ key: [] }] });
const key = (name: string, extra: object = {}) => ({ name, enabled: true, ...extra });

function plan(id: string, extra: Partial<PlanFile> = {}): PlanFile {
  return {
    id,
    file: `plans/${id}.yaml`,
    name: id,
    stages: [{ api: 'a', methods: {} }],
    keys: [key('acme')],
    ...extra,
  };
}

function repository(plans: readonly PlanFile[]): Repository {
  return {
    config: {
      owner: 'acme/apis',
      environments: {
        dev: environment(),
        prod: environment({ stage: 'live', account: '123456789012', region: 'eu-west-1' }),
      },
      policy: { breaking: 'warn' },
    },
    specs: [spec({ '/hello': { get: keyed }, '/any': { 'x-amazon-apigateway-any-method': operation() } })],
    plans,
    problems: [],
  };
}

describe('compileDesired', () => {
  it('puts specs, plans and keys of one environment together', () => {
    const throttle = { rate: 5, burst: 10 };
    const basic = plan('basic', {
      description: 'For trying',
      throttle,
      quota: { limit: 10, period: 'MONTH', offset: 0 },
      stages: [{ api: 'a', methods: { 'GET /hello': throttle, 'GET /any': throttle } }],
      keys: [key('globex', { description: 'Globex' }), key('acme')],
    });
    const { desired, findings } = compileDesired(
      repository([basic, plan('dev-only', { environments: ['dev'] })]),
      'prod',
    );
    expect(findings).toEqual([]);
    expect(desired).toMatchObject({
      environment: 'prod',
      owner: 'acme/apis',
      account: '123456789012',
      region: 'eu-west-1',
      apis: { a: { file: 'specs/a.yaml', endpointType: 'REGIONAL', stage: { name: 'live' } } },
      keys: { acme: { name: 'acme', enabled: true }, globex: { description: 'Globex' } },
    });
    expect(desired?.plans).toEqual({
      basic: {
        id: 'basic',
        file: 'plans/basic.yaml',
        name: 'basic',
        description: 'For trying',
        throttle,
        quota: { limit: 10, period: 'MONTH', offset: 0 },
        stages: { a: { methods: { 'GET /hello': throttle, 'GET /any': throttle } } },
        keys: ['acme', 'globex'],
      },
    });
  });

  it('merges a key that two plans with different stages admit', () => {
    const plans = [plan('one'), plan('two', { stages: [] })];
    const { desired } = compileDesired(repository(plans), 'dev');
    expect(Object.keys(desired?.keys ?? {})).toEqual(['acme']);
  });

  it('knows no environment but those configured', () => {
    const { desired, findings } = compileDesired(repository([]), 'prodd');
    expect(desired).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'environment-unknown', file: 'tollgate.yaml', hint: 'Did you mean "prod"?' },
    ]);
  });

  it('finds an operation that does not exist, with the nearest that does', () => {
    const stages = [{ api: 'a', methods: { 'GET /helo': { rate: 1, burst: 1 } } }];
    const { desired, findings } = compileDesired(repository([plan('basic', { stages })]), 'dev');
    expect(desired).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'plan-unknown-operation',
        file: 'plans/basic.yaml',
        pointer: '/stages/0/methods/GET ~1helo',
        hint: 'Did you mean "GET /hello"?',
      },
    ]);
  });

  it('refuses one key in two plans that open the same stage', () => {
    const { findings } = compileDesired(
      repository([plan('one'), plan('two', { keys: [key('x'), key('acme')] })]),
      'dev',
    );
    expect(findings).toMatchObject([
      { code: 'key-in-two-plans', file: 'plans/two.yaml', pointer: '/keys/1' },
    ]);
  });

  it('refuses two descriptions of one key', () => {
    const other = plan('two', { stages: [], keys: [key('acme', { description: 'other' })] });
    expect(codes(compileDesired(repository([plan('one'), other]), 'dev'))).toEqual(['key-conflict']);
  });

  it('warns of operations that require a key which nobody can have', () => {
    const { desired, findings } = compileDesired(repository([]), 'dev');
    expect(desired).toBeDefined();
    expect(findings).toMatchObject([
      { code: 'key-without-plan', severity: 'warning', file: 'specs/a.yaml', pointer: '/paths/~1hello/get' },
    ]);
  });

  it("counts somebody else's plan as opening its stages", () => {
    const existing = { name: 'Premium' };
    const { desired, findings } = compileDesired(repository([plan('basic', { existing })]), 'dev');
    expect(findings).toEqual([]);
    expect(desired?.plans['basic']).toMatchObject({ existing, stages: { a: {} }, keys: ['acme'] });
  });

  it('keeps what a plan file says of tags, products, renames, values and rotation', () => {
    const said = { productCode: 'code', tags: { team: 'a' }, was: 'old' };
    const acme = {
      ...key('acme'),
      value: { env: 'ACME' },
      was: 'a',
      rotation: { generation: 2, overlap: 60 },
    };
    const globex = { ...key('globex'), store: { secret: 'globex' } };
    const { desired } = compileDesired(repository([plan('basic', { ...said, keys: [acme, globex] })]), 'dev');
    expect(desired?.plans['basic']).toMatchObject(said);
    expect(desired?.keys).toEqual({
      acme,
      globex: { ...globex, rotation: { generation: 1, overlap: 7 * 86_400 } },
    });
    expect(desired?.keyPolicy).toEqual({ grace: 7 * 86_400, usedWithin: 30 * 86_400 });
  });

  it('places what is wrong with a listed key in the file that lists it', () => {
    const listed = plan('two', { keyFile: { path: 'keys/k.csv', from: 0 } });
    const { findings } = compileDesired(repository([plan('one'), listed]), 'dev');
    expect(findings).toMatchObject([{ code: 'key-in-two-plans', file: 'keys/k.csv', pointer: '/1' }]);
  });

  it('finds everything at once', () => {
    const stages = [{ api: 'b', methods: {} }];
    const files = repository([plan('basic', { stages })]);
    const broken = { ...files, specs: [spec({ '/hello': { get: {} } })] };
    expect(codes(compileDesired(broken, 'dev'))).toEqual(['integration-missing', 'plan-unknown-api']);
  });

  it('refuses variables of the import that the environment does not fill', () => {
    const uri = 'arn:aws:apigateway:${AWS::Region}:sqs:path/q';
    const responses = { default: { statusCode: '200' } };
    const queue = operation({ type: 'aws', httpMethod: 'POST', uri, credentials: 'role', responses });
    const files = { ...repository([]), specs: [spec({ '/q': { post: queue } })] };
    expect(codes(compileDesired(files, 'dev'))).toEqual(['pseudo-variable-unknown']);
    const { desired } = compileDesired(files, 'prod');
    expect(JSON.stringify(desired)).not.toContain('AWS::');
  });

  it('adds the default model that a spec refers to without defining it', () => {
    const schema = { $ref: '#/components/schemas/Empty' };
    const content = { 'application/json': { schema } };
    const get = operation(undefined, { responses: { '200': { description: 'ok', content } } });
    const compiled = compileDesired({ ...repository([]), specs: [spec({ '/a': { get } })] }, 'dev');
    expect(codes(compiled)).toEqual(['default-model-added']);
    expect(Object.keys(compiled.desired?.apis['a']?.definition.models ?? {})).toEqual(['Empty']);
  });

  it('does not compare cache namespaces, but sends them', () => {
    const mock = operation({ type: 'mock', cacheNamespace: 'shared' });
    const { desired } = compileDesired({ ...repository([]), specs: [spec({ '/q': { get: mock } })] }, 'dev');
    expect(JSON.stringify(desired?.apis['a']?.definition)).not.toContain('shared');
    expect(JSON.stringify(desired?.apis['a']?.body)).toContain('shared');
  });
});
