/** Changes of what operations share: validators, models, gateway responses; and of what the service does not store. */
import {
  type Draft,
  ensure,
  isSwagger,
  type Mutation,
  onOne,
  operationsOf,
  type Part,
  partOf,
} from './draft.ts';

const VALIDATOR = 'x-amazon-apigateway-request-validator';
const VALIDATORS = 'x-amazon-apigateway-request-validators';
const GATEWAY_RESPONSES = 'x-amazon-apigateway-gateway-responses';

export const PART_MUTATIONS: readonly Mutation[] = [
  { name: 'request validator used', apply: useValidator },
  { name: 'request validator changed', apply: changeValidator },
  { name: 'model property added', apply: addProperty },
  { name: 'model property type', apply: changeType },
  { name: 'model added', apply: addModel },
  { name: 'gateway response added', apply: addGatewayResponse },
  { name: 'gateway response changed', apply: changeGatewayResponse },
  { name: 'nothing that is stored', apply: annotate },
];

function useValidator(draft: Draft): readonly string[] | undefined {
  const name = `added${draft.draw.below(1_000_000)}`;
  ensure(draft.document, VALIDATORS)[name] = { validateRequestBody: true, validateRequestParameters: false };
  const used = onOne(draft, operationsOf(draft), ({ part }) => {
    part[VALIDATOR] = name;
    return ['request validator'];
  });
  return used === undefined ? undefined : [...used, `request validator ${name}`];
}

function changeValidator(draft: Draft): readonly string[] | undefined {
  const entry = draft.draw.one(Object.entries(draft.definition.requestValidators));
  if (entry === undefined) return undefined;
  const [name, { validateRequestBody, validateRequestParameters }] = entry;
  const part = ensure(ensure(draft.document, VALIDATORS), name);
  if (draft.draw.below(2) === 0) {
    part['validateRequestBody'] = !validateRequestBody;
    return [`request validator ${name}: validates body`];
  }
  part['validateRequestParameters'] = !validateRequestParameters;
  return [`request validator ${name}: validates parameters`];
}

function schemasOf(draft: Draft): Part {
  const { document } = draft;
  return isSwagger(draft)
    ? ensure(document, 'definitions')
    : ensure(ensure(document, 'components'), 'schemas');
}

interface Property {
  readonly model: string;
  readonly properties: Part;
}

/** The models that have properties of their own. */
function propertiesOf(draft: Draft): readonly Property[] {
  const schemas = schemasOf(draft);
  return Object.keys(draft.definition.models).flatMap((model) => {
    const properties = partOf(partOf(schemas[model])?.['properties']);
    return properties === undefined || Object.keys(properties).length === 0 ? [] : [{ model, properties }];
  });
}

function addProperty(draft: Draft): readonly string[] | undefined {
  const chosen = draft.draw.one(propertiesOf(draft));
  if (chosen === undefined) return undefined;
  const name = `added${draft.draw.below(1_000_000)}`;
  chosen.properties[name] = { type: 'string' };
  return [`model ${chosen.model}: schema /properties/${name}/type`];
}

function changeType(draft: Draft): readonly string[] | undefined {
  const candidates = propertiesOf(draft).flatMap(({ model, properties }) =>
    Object.entries(properties).flatMap(([name, value]) => {
      const property = partOf(value);
      return property?.['type'] === 'string' && property['enum'] === undefined && /^\w+$/.test(name)
        ? [{ model, name, property }]
        : [];
    }),
  );
  const chosen = draft.draw.one(candidates);
  if (chosen === undefined) return undefined;
  chosen.property['type'] = 'boolean';
  return [`model ${chosen.model}: schema /properties/${chosen.name}/type`];
}

function addModel(draft: Draft): readonly string[] {
  const name = `Added${draft.draw.below(1_000_000)}`;
  schemasOf(draft)[name] = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
  return [`model ${name}`];
}

const TYPES = ['DEFAULT_4XX', 'DEFAULT_5XX', 'THROTTLED', 'UNAUTHORIZED', 'WAF_FILTERED', 'QUOTA_EXCEEDED'];

function addGatewayResponse(draft: Draft): readonly string[] | undefined {
  const free = TYPES.filter((type) => draft.definition.gatewayResponses[type] === undefined);
  const type = draft.draw.one(free);
  if (type === undefined) return undefined;
  ensure(draft.document, GATEWAY_RESPONSES)[type] = {
    responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" },
  };
  return [`gateway response ${type}`];
}

function changeGatewayResponse(draft: Draft): readonly string[] | undefined {
  const type = draft.draw.one(Object.keys(draft.definition.gatewayResponses));
  if (type === undefined) return undefined;
  const part = ensure(ensure(draft.document, GATEWAY_RESPONSES), type);
  if (draft.draw.below(2) === 0) {
    part['statusCode'] = String(part['statusCode']) === '430' ? '431' : '430';
    return [`gateway response ${type}: status`];
  }
  const name = `gatewayresponse.header.X-Added-${draft.draw.below(1_000_000)}`;
  ensure(part, 'responseParameters')[name] = "'1'";
  return [`gateway response ${type}: header ${name}`];
}

/** Texts for readers, which the service leaves out (aws-facts 2.8), and keys in another order. */
function annotate(draft: Draft): readonly string[] {
  for (const { part } of operationsOf(draft)) {
    part['summary'] = `Changed ${draft.draw.below(1_000_000)}`;
    part['description'] = 'Changed';
    part['tags'] = ['changed'];
    part['deprecated'] = true;
  }
  const paths = Object.entries(ensure(draft.document, 'paths'));
  draft.document['paths'] = Object.fromEntries(paths.toReversed());
  return [];
}
