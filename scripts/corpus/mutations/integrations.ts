/** Changes of integrations and their responses. */
import {
  type Draft,
  ensure,
  type Integrated,
  integratedOf,
  isHttp,
  isProxy,
  type Mutation,
  onOne,
  partOf,
} from './draft.ts';

const LAMBDA = /(:function:)([A-Za-z0-9_-]+)/;
const STATUS = '418';

export const INTEGRATION_MUTATIONS: readonly Mutation[] = [
  one('integration host', (draft) => integratedOf(draft, isHttp), changeHost),
  one('function', (draft) => integratedOf(draft, isLambda), changeFunction),
  one('timeout', (draft) => integratedOf(draft), changeTimeout),
  one('integration method', (draft) => integratedOf(draft, isHttp), changeMethod),
  one('passthrough', (draft) => integratedOf(draft), changePassthrough),
  one('credentials', (draft) => integratedOf(draft, isAws), changeCredentials),
  one('content handling', (draft) => integratedOf(draft), changeContentHandling),
  one('TLS verification', (draft) => integratedOf(draft, isHttp), toggleTls),
  one('VPC link', (draft) => integratedOf(draft, isPlainHttp), linkVpc),
  one('response transfer mode', (draft) => integratedOf(draft, isHttpProxy), stream),
  one('cache keys', (draft) => integratedOf(draft, isCacheable), addCacheKey),
  one('request mapping', (draft) => integratedOf(draft, calls), changeMapping),
  one('request template', (draft) => integratedOf(draft, (item) => !isProxy(item)), changeTemplate),
  one('integration response added', (draft) => integratedOf(draft, lacksStatus), addResponse),
  one('integration response pattern', (draft) => integratedOf(draft, hasResponse), changePattern),
  one('integration response template', (draft) => integratedOf(draft, hasResponse), changeResponseTemplate),
  one('integration response mapping', (draft) => integratedOf(draft, hasResponse), changeResponseMapping),
  one('integration response content handling', (draft) => integratedOf(draft, hasResponse), convertResponse),
];

type Change = (item: Integrated, draft: Draft) => readonly string[] | undefined;

function one(name: string, candidates: (draft: Draft) => readonly Integrated[], change: Change): Mutation {
  return { name, apply: (draft) => onOne(draft, candidates(draft), (item) => change(item, draft)) };
}

function calls({ integration }: Integrated): boolean {
  return integration.type !== 'MOCK';
}

function isAws({ integration }: Integrated): boolean {
  return integration.type.startsWith('AWS');
}

function isLambda({ integration, target }: Integrated): boolean {
  return LAMBDA.test(integration.uri ?? '') && target['uri'] === integration.uri;
}

function isPlainHttp(item: Integrated): boolean {
  return isHttp(item) && item.integration.connectionType !== 'VPC_LINK';
}

function isHttpProxy({ integration }: Integrated): boolean {
  return integration.type === 'HTTP_PROXY' && integration.responseTransferMode !== 'STREAM';
}

function isCacheable({ method, integration }: Integrated): boolean {
  return freeCacheKey(Object.keys(method.requestParameters), integration.cacheKeyParameters) !== undefined;
}

function freeCacheKey(parameters: readonly string[], used: readonly string[]): string | undefined {
  return parameters.find((parameter) => !used.includes(parameter));
}

function changeHost({ target, integration }: Integrated, { draw }: Draft): readonly string[] {
  const host = `changed-${draw.below(1000)}.example.com`;
  target['uri'] = (integration.uri ?? '').replace(/^(https?:\/\/)[^/?]+/, `$1${host}`);
  // A query may be a credential: such a URI is compared as one hidden text.
  return [/[?@]/.test(integration.uri ?? '') ? 'integration uri' : 'integration host'];
}

function changeFunction({ target, integration }: Integrated, { draw }: Draft): readonly string[] {
  target['uri'] = (integration.uri ?? '').replace(LAMBDA, `$1Changed${draw.below(1000)}`);
  return ['function'];
}

function changeTimeout({ target, integration }: Integrated, { draw }: Draft): readonly string[] {
  const choices = [50, 1500, 5000, 28_999].filter((choice) => choice !== integration.timeoutInMillis);
  target['timeoutInMillis'] = draw.one(choices);
  return ['timeout'];
}

function changeMethod({ target, integration }: Integrated, { draw }: Draft): readonly string[] {
  target['httpMethod'] = draw.one(['GET', 'PUT', 'PATCH'].filter((name) => name !== integration.httpMethod));
  return ['integration method'];
}

function changePassthrough({ target, integration }: Integrated, { draw }: Draft): readonly string[] {
  const choices = ['when_no_match', 'WHEN_NO_TEMPLATES', 'never'];
  const others = choices.filter((choice) => choice.toUpperCase() !== integration.passthroughBehavior);
  target['passthroughBehavior'] = draw.one(others);
  return ['passthrough'];
}

function changeCredentials({ target }: Integrated, { draw }: Draft): readonly string[] {
  target['credentials'] = `arn:aws:iam::123456789012:role/changed-${draw.below(1000)}`;
  return ['credentials'];
}

function otherConversion(now: string | undefined): string {
  return now === 'CONVERT_TO_TEXT' ? 'CONVERT_TO_BINARY' : 'CONVERT_TO_TEXT';
}

function changeContentHandling({ target, integration }: Integrated): readonly string[] {
  target['contentHandling'] = otherConversion(integration.contentHandling);
  return ['content handling'];
}

function toggleTls({ target, integration }: Integrated): readonly string[] {
  const insecureSkipVerification = integration.insecureSkipVerification !== true;
  target['tlsConfig'] = { insecureSkipVerification };
  return ['skip TLS verification'];
}

function linkVpc({ target }: Integrated, { draw }: Draft): readonly string[] {
  target['connectionType'] = 'VPC_LINK';
  target['connectionId'] = `link${draw.below(1000)}`;
  return ['connection', 'VPC link'];
}

function stream({ target }: Integrated): readonly string[] {
  target['responseTransferMode'] = 'STREAM';
  return ['response transfer mode'];
}

function addCacheKey({ target, method, integration }: Integrated): readonly string[] {
  const used = integration.cacheKeyParameters;
  target['cacheKeyParameters'] = [...used, freeCacheKey(Object.keys(method.requestParameters), used)];
  return ['cache keys'];
}

function changeMapping({ target, integration }: Integrated, { draw }: Draft): readonly string[] {
  const added = `integration.request.header.X-Added-${draw.below(1000)}`;
  const name = draw.one([...Object.keys(integration.requestParameters), added]) ?? added;
  ensure(target, 'requestParameters')[name] = `'changed-${draw.below(1000)}'`;
  return [`request mapping ${name}`];
}

function changeTemplate({ target, integration }: Integrated, { draw }: Draft): readonly string[] {
  const type = draw.one([...Object.keys(integration.requestTemplates), 'text/x-added']) ?? '';
  ensure(target, 'requestTemplates')[type] = `{"statusCode": 200, "changed": ${draw.below(1_000_000)}}`;
  return [`request template ${type}`];
}

function lacksStatus({ integration }: Integrated): boolean {
  return !integration.type.endsWith('_PROXY') && integration.responses[STATUS] === undefined;
}

/** The status is declared too, where it is not: the service wants a response for each. */
function addResponse({ target, part, method }: Integrated, { draw }: Draft): readonly string[] {
  ensure(target, 'responses')[`added${draw.below(1000)}.*`] = { statusCode: STATUS };
  const declared = method.responses[STATUS] !== undefined;
  if (!declared) ensure(part, 'responses')[STATUS] = { description: 'added' };
  return [`integration response ${STATUS}`, ...(declared ? [] : [`response ${STATUS}`])];
}

/** The entries whose status no other entry has, which are those that are stored. */
function responsesOf({ target }: Integrated) {
  const all = Object.entries(partOf(target['responses']) ?? {}).flatMap(([pattern, value]) => {
    const response = partOf(value);
    const status = String(response?.['statusCode']);
    return response === undefined || response['statusCode'] === undefined
      ? []
      : [{ pattern, response, status }];
  });
  return all.filter(({ status }) => all.filter((other) => other.status === status).length === 1);
}

function hasResponse(item: Integrated): boolean {
  return !isProxy(item) && responsesOf(item).length > 0;
}

function changePattern(item: Integrated, { draw }: Draft): readonly string[] | undefined {
  const chosen = draw.one(responsesOf(item));
  const responses = partOf(item.target['responses']);
  if (chosen === undefined || responses === undefined) return undefined;
  delete responses[chosen.pattern];
  responses[`changed${draw.below(1_000_000)}`] = chosen.response;
  return [`integration response ${chosen.status}`];
}

function changeResponseTemplate(item: Integrated, { draw }: Draft): readonly string[] | undefined {
  const chosen = draw.one(responsesOf(item));
  if (chosen === undefined) return undefined;
  const templates = ensure(chosen.response, 'responseTemplates');
  const type = draw.one([...Object.keys(templates), 'text/x-added']) ?? '';
  templates[type] = `changed ${draw.below(1_000_000)}`;
  return [`integration response ${chosen.status} template ${type}`];
}

/** A header that the operation's response declares, or is made to declare. */
function changeResponseMapping(item: Integrated, { draw }: Draft): readonly string[] | undefined {
  const chosen = draw.one(responsesOf(item));
  const declared = Object.keys(item.method.responses[chosen?.status ?? '']?.responseParameters ?? {});
  const name = draw.one(declared);
  if (chosen === undefined || name === undefined) return undefined;
  ensure(chosen.response, 'responseParameters')[name] = `'changed ${draw.below(1_000_000)}'`;
  return [`integration response ${chosen.status} mapping ${name}`];
}

function convertResponse(item: Integrated, { draw }: Draft): readonly string[] | undefined {
  const chosen = draw.one(responsesOf(item));
  if (chosen === undefined) return undefined;
  const now = chosen.response['contentHandling'];
  chosen.response['contentHandling'] = otherConversion(typeof now === 'string' ? now : undefined);
  return [`integration response ${chosen.status} content handling`];
}
