/** Changes of operations: which there are, their parameters, bodies and responses. */
import {
  type Draft,
  ensure,
  isSwagger,
  type Mutation,
  onOne,
  type Operation,
  operationsOf,
  type Part,
  partOf,
} from './draft.ts';

const STATUS = '418';
const WITH_BODY = ['POST', 'PUT', 'PATCH', 'ANY'];

export const OPERATION_MUTATIONS: readonly Mutation[] = [
  { name: 'operation added', apply: addOperation },
  { name: 'path added', apply: addPath },
  { name: 'operation removed', apply: removeOperation },
  { name: 'operation id', apply: (draft) => onOne(draft, operationsOf(draft), changeId(draft)) },
  {
    name: 'request parameter added',
    apply: (draft) => onOne(draft, operationsOf(draft), addParameter(draft)),
  },
  { name: 'parameter required flipped', apply: flipRequired },
  { name: 'request model', apply: changeRequestModel },
  { name: 'response status added', apply: addStatus },
  { name: 'response header', apply: (draft) => onResponse(draft, addHeader(draft)) },
  { name: 'response model', apply: (draft) => onResponse(draft, changeResponseModel(draft)) },
  { name: 'response status removed', apply: removeStatus },
];

const MOCK = {
  responses: { '200': { description: 'added' } },
  'x-amazon-apigateway-integration': {
    type: 'mock',
    requestTemplates: { 'application/json': '{"statusCode": 200}' },
    responses: { default: { statusCode: '200' } },
  },
};

/** One more method of a path that is there. */
function addOperation(draft: Draft): readonly string[] | undefined {
  const candidates = Object.entries(ensure(draft.document, 'paths')).flatMap(([written, item]) => {
    const part = partOf(item);
    const own = operationsOf(draft).find(({ part: operation }) =>
      Object.values(part ?? {}).includes(operation),
    );
    const free = ['head', 'patch', 'put'].filter((name) => part?.[name] === undefined);
    return part === undefined || own === undefined || free.length === 0 ? [] : [{ written, part, own, free }];
  });
  const chosen = draft.draw.one(candidates);
  const name = draft.draw.one(chosen?.free ?? []);
  if (chosen === undefined || name === undefined) return undefined;
  chosen.part[name] = structuredClone(MOCK);
  return [`${name.toUpperCase()} ${chosen.own.path}`];
}

function addPath({ document, draw }: Draft): readonly string[] {
  const path = `/added-${draw.below(100_000)}/{id}`;
  ensure(document, 'paths')[path] = { get: { ...structuredClone(MOCK), parameters: [] } };
  return [`GET ${path}`];
}

function removeOperation(draft: Draft): readonly string[] | undefined {
  const all = operationsOf(draft);
  const chosen = all.length < 2 ? undefined : draft.draw.one(all);
  if (chosen === undefined) return undefined;
  for (const item of Object.values(ensure(draft.document, 'paths'))) {
    for (const [name, operation] of Object.entries(partOf(item) ?? {})) {
      if (operation === chosen.part) delete (item as Part)[name];
    }
  }
  return [chosen.key];
}

function changeId({ draw }: Draft) {
  return ({ part }: Operation): readonly string[] => {
    part['operationId'] = `changed${draw.below(1_000_000)}`;
    return ['operation name'];
  };
}

function parametersOf(part: Part): unknown[] {
  const list = Array.isArray(part['parameters']) ? part['parameters'] : [];
  part['parameters'] = list;
  return list;
}

function addParameter(draft: Draft) {
  return ({ part }: Operation): readonly string[] => {
    const name = `added${draft.draw.below(1_000_000)}`;
    const place = draft.draw.one(['query', 'header']) ?? 'query';
    const type = isSwagger(draft) ? { type: 'string' } : { schema: { type: 'string' } };
    parametersOf(part).push({ name, in: place, required: false, ...type });
    return [`parameter ${place === 'query' ? 'querystring' : place} ${name}`];
  };
}

function flipRequired(draft: Draft): readonly string[] | undefined {
  const candidates = operationsOf(draft).flatMap((operation) =>
    parametersOf(operation.part).flatMap((entry) => {
      const parameter = partOf(entry);
      return parameter !== undefined && ['query', 'header'].includes(String(parameter['in']))
        ? [{ operation, parameter }]
        : [];
    }),
  );
  const chosen = draft.draw.one(candidates);
  if (chosen === undefined) return undefined;
  const { parameter, operation } = chosen;
  parameter['required'] = parameter['required'] !== true;
  const place = parameter['in'] === 'query' ? 'querystring' : 'header';
  return [`${operation.key}: parameter ${place} ${String(parameter['name'])}`];
}

function inlineSchema({ draw }: Draft): Part {
  return {
    type: 'object',
    title: `changed ${draw.below(1_000_000)}`,
    properties: { id: { type: 'string' } },
  };
}

function changeRequestModel(draft: Draft): readonly string[] | undefined {
  const candidates = operationsOf(draft).filter(
    ({ part, httpMethod }) =>
      WITH_BODY.includes(httpMethod) && partOf(part['requestBody'])?.['$ref'] === undefined,
  );
  return onOne(draft, candidates, (operation) =>
    isSwagger(draft) ? changeBodyParameter(draft, operation) : changeContent(draft, operation.part),
  );
}

function changeContent(draft: Draft, operation: Part): readonly string[] {
  const content = ensure(ensure(operation, 'requestBody'), 'content');
  const type = draft.draw.one([...Object.keys(content), 'application/vnd.changed+json']) ?? '';
  content[type] = { schema: inlineSchema(draft) };
  return [`request model ${type}`];
}

function changeBodyParameter(draft: Draft, { part, method }: Operation): readonly string[] | undefined {
  const types = Object.keys(method.requestModels);
  const body = parametersOf(part)
    .map(partOf)
    .find((parameter) => parameter?.['in'] === 'body');
  if (body === undefined || types.length === 0) return undefined;
  body['schema'] = inlineSchema(draft);
  return types.map((type) => `request model ${type}`);
}

interface Answer {
  readonly status: string;
  readonly response: Part;
  readonly operation: Operation;
}

function answersOf(operation: Operation): readonly Answer[] {
  return Object.entries(partOf(operation.part['responses']) ?? {}).flatMap(([status, value]) => {
    const response = partOf(value);
    const declared = operation.method.responses[status] !== undefined;
    return declared && response !== undefined && response['$ref'] === undefined
      ? [{ status, response, operation }]
      : [];
  });
}

function onResponse(
  draft: Draft,
  change: (answer: Answer) => readonly string[] | undefined,
): readonly string[] | undefined {
  const answer = draft.draw.one(operationsOf(draft).flatMap(answersOf));
  if (answer === undefined) return undefined;
  return change(answer)?.map((label) => `${answer.operation.key}: response ${answer.status} ${label}`);
}

function addStatus(draft: Draft): readonly string[] | undefined {
  const candidates = operationsOf(draft).filter(({ method }) => method.responses[STATUS] === undefined);
  return onOne(draft, candidates, ({ part }) => {
    ensure(part, 'responses')[STATUS] = { description: 'added' };
    return [`response ${STATUS}`];
  });
}

function addHeader(draft: Draft) {
  return ({ response }: Answer): readonly string[] => {
    const name = `X-Added-${draft.draw.below(1_000_000)}`;
    ensure(response, 'headers')[name] = isSwagger(draft)
      ? { type: 'string' }
      : { schema: { type: 'string' } };
    return [`header ${name}`];
  };
}

function changeResponseModel(draft: Draft) {
  return ({ response, operation, status }: Answer): readonly string[] | undefined => {
    if (!isSwagger(draft)) {
      const content = ensure(response, 'content');
      const type = draft.draw.one([...Object.keys(content), 'application/vnd.changed+json']) ?? '';
      content[type] = { schema: inlineSchema(draft) };
      return [`model ${type}`];
    }
    const types = Object.keys(operation.method.responses[status]?.responseModels ?? {});
    if (types.length === 0) return undefined;
    response['schema'] = inlineSchema(draft);
    return types.map((type) => `model ${type}`);
  };
}

/** A status that no integration response speaks of: its mappings would be refused. */
function removeStatus(draft: Draft): readonly string[] | undefined {
  const candidates = operationsOf(draft)
    .flatMap(answersOf)
    .filter(({ operation, status }) => operation.method.integration?.responses[status] === undefined);
  const chosen = draft.draw.one(candidates);
  const removed = chosen?.operation.method.responses[chosen.status];
  if (chosen === undefined || removed === undefined) return undefined;
  delete ensure(chosen.operation.part, 'responses')[chosen.status];
  const label = `${chosen.operation.key}: response ${chosen.status}`;
  const headers = Object.keys(removed.responseParameters).map((name) =>
    name.replace('method.response.header.', ''),
  );
  return [
    label,
    ...headers.map((name) => `${label} header ${name}`),
    ...Object.keys(removed.responseModels).map((type) => `${label} model ${type}`),
  ];
}
