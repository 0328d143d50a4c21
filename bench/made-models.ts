/** Models of the made-up API: objects with nested objects, lists, choices and references to one another. */
import type { JsonObject } from '../src/core/model/json.ts';
import type { Dice } from './dice.ts';

const SCALARS: readonly JsonObject[] = [
  { type: 'string', maxLength: 200 },
  { type: 'string', format: 'date-time' },
  { type: 'string', enum: ['open', 'paid', 'sent', 'closed'] },
  { type: 'string', pattern: '^[A-Z]{2}[0-9]{8}$' },
  { type: 'integer', format: 'int64', minimum: 0 },
  { type: 'number', minimum: 0, maximum: 1_000_000 },
  { type: 'boolean', default: false },
];

/** Services that have models of their own: API Gateway takes 400 KB of models, however large the document. */
export const WITH_MODELS = 80;

/** The name of a model of a service; further services share those of the first ones. */
export function modelName(service: number, part: string): string {
  return `${part}${service % WITH_MODELS}`;
}

/** The four models of one service. */
export function models(service: number, services: number, random: Dice): JsonObject {
  if (service >= WITH_MODELS) return {};
  const item = reference(modelName(service, 'Item'));
  return {
    [modelName(service, 'Item')]: {
      allOf: [reference(modelName(random.below(services), 'Problem')), object(random, 14, services)],
    },
    [modelName(service, 'Patch')]: object(random, 8, services),
    [modelName(service, 'Page')]: {
      type: 'object',
      required: ['items'],
      properties: { items: { type: 'array', items: item, maxItems: 100 }, next: { type: 'string' } },
    },
    [modelName(service, 'Problem')]: object(random, 5, services),
  };
}

function object(random: Dice, properties: number, services: number): JsonObject {
  const entries = Array.from({ length: properties }, (_, index) => {
    return [`${random.word()}${index}`, property(random, services)] as const;
  });
  return {
    type: 'object',
    required: entries.slice(0, 3).map(([name]) => name),
    properties: Object.fromEntries(entries),
    additionalProperties: false,
  };
}

function property(random: Dice, services: number): JsonObject {
  const kind = random.below(12);
  if (kind === 0) return reference(modelName(random.below(services), 'Patch'));
  if (kind === 1) return { type: 'array', items: reference(modelName(random.below(services), 'Problem')) };
  if (kind === 2) return object(random, 3, services);
  if (kind === 3) return { oneOf: [scalar(random), scalar(random)] };
  return { ...scalar(random), description: random.sentence(7) };
}

function scalar(random: Dice): JsonObject {
  return SCALARS[random.below(SCALARS.length)] ?? {};
}

function reference(model: string): JsonObject {
  return { $ref: `#/components/schemas/${model}` };
}
