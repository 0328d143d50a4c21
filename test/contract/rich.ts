/** A document with something of everything that a contract is made of, for random changes. */
import type { Tree } from './orders.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ 'application/json': { schema } });

const PATHS = {
  '/books': {
    get: {
      operationId: 'listBooks',
      parameters: [
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
        { name: 'sort', in: 'query', schema: { type: 'string', enum: ['title', 'year', 'price'] } },
        {
          name: 'isbn',
          in: 'query',
          schema: { type: 'string', minLength: 10, maxLength: 13, pattern: '^[0-9]+$' },
        },
        { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' }, maxItems: 5 } },
        { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string' } },
      ],
      responses: {
        200: {
          description: 'Books',
          headers: {
            'X-Total': { required: true, schema: { type: 'integer' } },
            'X-Next': { schema: { type: 'string' } },
          },
          content: json({ type: 'array', maxItems: 100, items: ref('Book') }),
        },
        400: { description: 'Wrong', content: json(ref('Problem')) },
      },
    },
    post: {
      operationId: 'addBook',
      security: [{ plan: [] }],
      requestBody: {
        required: true,
        content: { ...json(ref('NewBook')), 'application/xml': { schema: ref('NewBook') } },
      },
      responses: {
        201: { description: 'Added', content: json(ref('Book')) },
        409: { description: 'There already', content: json(ref('Problem')) },
      },
    },
  },
  '/books/{isbn}': {
    parameters: [{ name: 'isbn', in: 'path', required: true, schema: { type: 'string', maxLength: 13 } }],
    get: {
      operationId: 'readBook',
      responses: {
        200: {
          description: 'A book',
          content: { ...json(ref('Book')), 'text/csv': { schema: { type: 'string' } } },
        },
        404: { description: 'None' },
      },
    },
    patch: {
      operationId: 'changeBook',
      requestBody: {
        content: json({
          type: 'object',
          properties: {
            price: { type: 'number', minimum: 0, maximum: 1000 },
            stock: { type: 'integer', nullable: true },
            shelf: { type: 'string', pattern: '^[A-Z]-[0-9]$' },
            labels: {
              type: 'array',
              items: { type: 'string', maxLength: 20 },
              minItems: 1,
              uniqueItems: true,
            },
          },
        }),
      },
      responses: {
        200: { description: 'Changed', content: json(ref('Book')) },
        204: { description: 'As it was' },
      },
    },
    delete: { operationId: 'dropBook', responses: { 204: { description: 'Gone' } } },
  },
  '/authors/{author}/books/{number}': {
    parameters: [
      { name: 'author', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'number', in: 'path', required: true, schema: { type: 'integer' } },
    ],
    get: {
      responses: { 200: { description: 'Of an author', content: json(ref('Listed')) } },
    },
  },
  '/payments': {
    post: {
      requestBody: { required: true, content: json(ref('Payment')) },
      responses: {
        200: { description: 'Paid', content: json(ref('Receipt')) },
        202: { description: 'Under way' },
        default: { description: 'Wrong', content: json(ref('Problem')) },
      },
    },
  },
};

const SCHEMAS = {
  Book: {
    type: 'object',
    required: ['isbn', 'title'],
    properties: {
      isbn: { type: 'string', minLength: 10, maxLength: 13 },
      title: { type: 'string' },
      year: { type: 'integer', format: 'int32', minimum: 1400, maximum: 2100 },
      price: { type: 'number', nullable: true },
      binding: { type: 'string', enum: ['hard', 'soft', 'none'] },
      added: { type: 'string', format: 'date-time' },
      authors: { type: 'array', minItems: 1, items: ref('Author') },
      sequel: ref('Book'),
      counts: { type: 'object', additionalProperties: { type: 'integer' } },
    },
  },
  NewBook: {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string', minLength: 1, maxLength: 200 },
      year: { type: 'integer', minimum: 1400, maximum: 2100 },
      binding: { type: 'string', enum: ['hard', 'soft'] },
      publisher: ref('Publisher'),
      keywords: { type: 'array', maxItems: 10, items: { type: 'string' } },
    },
  },
  Publisher: {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: { name: { type: 'string' }, city: { type: 'string', nullable: true } },
  },
  Author: {
    type: 'object',
    properties: { name: { type: 'string' }, born: { type: 'string', format: 'date' } },
  },
  Listed: {
    allOf: [
      ref('Author'),
      { type: 'object', required: ['position'], properties: { position: { type: 'integer' } } },
    ],
  },
  Card: { type: 'object', required: ['digits'], properties: { digits: { type: 'string' } } },
  Invoice: { type: 'object', required: ['address'], properties: { address: { type: 'string' } } },
  Payment: { oneOf: [ref('Card'), ref('Invoice')] },
  Cash: { type: 'object', required: ['desk'], properties: { desk: { type: 'integer' } } },
  Receipt: { anyOf: [ref('Card'), ref('Cash')] },
  Problem: {
    type: 'object',
    required: ['code'],
    properties: { code: { type: 'string' }, detail: { type: 'string' } },
  },
};

/** A fresh copy, to be changed. */
export function library(): Tree {
  const document = {
    openapi: '3.0.3',
    info: { title: 'library', version: '1' },
    paths: PATHS,
    components: {
      securitySchemes: { plan: { type: 'apiKey', in: 'header', name: 'x-api-key' } },
      schemas: SCHEMAS,
    },
  };
  return structuredClone(document) as unknown as Tree;
}
