/** A repository with many keys in one plan, listed in a CSV file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CONFIG = `owner: acme/apis
environments:
  dev: { region: us-east-1, account: "123456789012" }
`;

/** `GET /hello`, which requires a key. */
const SPEC = {
  openapi: '3.0.3',
  info: { title: 'hello', version: '1' },
  paths: {
    '/hello': {
      get: {
        security: [{ apiKey: [] }],
        responses: { '200': { description: 'A greeting' } },
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200}' },
          responses: { default: { statusCode: '200' } },
        },
      },
    },
  },
  components: { securitySchemes: { apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
};

export interface Many {
  readonly keys: number;
  /** Whether every value goes into a secret of its own. */
  readonly stores: boolean;
}

/** Writes the files; without keys, those of the API and the plan alone. */
export async function writeRepository(root: string, { keys, stores }: Many): Promise<void> {
  const names = Array.from({ length: keys }, (_, index) => `partner-${String(index).padStart(5, '0')}`);
  const keyDefaults = stores ? { store: { secret: 'tollgate/dev/{name}' } } : {};
  const listed = keys === 0 ? {} : { keyFile: 'keys/partners.csv', keyDefaults };
  const plan = {
    name: 'Partners',
    throttle: { rate: 100, burst: 200 },
    stages: [{ api: 'hello' }],
    ...listed,
  };
  for (const folder of ['specs', 'plans', 'keys']) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'tollgate.yaml'), CONFIG);
  await writeFile(join(root, 'specs', 'hello.json'), JSON.stringify(SPEC));
  await writeFile(join(root, 'plans', 'partners.yaml'), JSON.stringify(plan));
  await writeFile(join(root, 'keys', 'partners.csv'), ['name', ...names, ''].join('\n'));
}
