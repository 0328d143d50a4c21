/** Models and where they are used (aws-facts 2.7). */
import type { Model, ModelUse } from '../model/definition.ts';
import type { Json } from '../model/json.ts';
import { pointer } from '../model/problem.ts';
import { didYouMean } from '../load/nearest.ts';
import { quoted } from '../load/findings.ts';
import { type Context, resolve, schemasNode } from './context.ts';
import { child, members, type Node, objectOf, optional, text } from './node.ts';
import { dropped, refused } from './rule.ts';
import { normaliseSchema, referencedModel, schemaReferences } from './schema.ts';

/** The name that the service invents for an inline schema; an exported document has it, the next import has another. */
const GENERATED = /^MODEL[0-9a-f]{6}$/;

/** Every named schema of the document, used or not, without generated ones. */
export function compileModels(context: Context): Readonly<Record<string, Model>> {
  const named = members(schemasNode(context)).filter(([name]) => !GENERATED.test(name));
  return Object.fromEntries(named.map(([name, node]) => [name, compileModel(context, name, node)]));
}

function compileModel(context: Context, name: string, node: Node): Model {
  reportReferences(context, node, `model for '${name}'`);
  return {
    contentType: 'application/json',
    ...optional('description', text(child(node, 'description')) || undefined),
    schema: normaliseSchema(node.value ?? {}),
  };
}

/**
 * How a body uses a schema: by the name of its model, or with the schema itself. Undefined when the schema names a
 * model that the document does not have: the service drops it with a warning.
 */
export function compileModelUse(context: Context, node: Node): ModelUse | undefined {
  const reference = objectOf(node.value)?.['$ref'];
  if (typeof reference !== 'string') {
    reportReferences(context, node, 'model');
    return node.value === undefined ? undefined : { schema: normaliseSchema(node.value) };
  }
  reportReferences(context, node, 'model');
  const name = referencedModel(reference);
  if (name === undefined) return inlined(resolve(context, node).value);
  const schema = child(schemasNode(context), name).value;
  if (schema === undefined) return undefined;
  return GENERATED.test(name) ? inlined(schema) : { model: name };
}

function inlined(schema: Json | undefined): ModelUse | undefined {
  return schema === undefined ? undefined : { schema: normaliseSchema(schema) };
}

/** Says which references of a schema the service cannot follow. */
function reportReferences(context: Context, node: Node, what: string): void {
  const schemas = schemasNode(context);
  for (const { keys, reference } of schemaReferences(node.value ?? {})) {
    const place = node.pointer + pointer(...keys);
    const name = referencedModel(reference);
    if (name === undefined) reportForeign(context, place, reference, what);
    else if (child(schemas, name).value === undefined) {
      reportMissing(context, place, name, Object.keys(objectOf(schemas.value) ?? {}));
    }
  }
}

function reportForeign(context: Context, place: string, reference: string, what: string): void {
  const reason = 'Validation Result: warnings : [], errors : [Model reference must be in canonical form]';
  context.report({
    code: 'model-reference-form',
    severity: 'error',
    pointer: place,
    message: `The reference ${quoted(reference)} does not name a model of this document.`,
    hint: `Put the schema under ${schemasNode(context).pointer.slice(1)} and refer to it there.`,
    ...refused(`Unable to create ${what}: Invalid model specified: ${reason}`),
  });
}

function reportMissing(context: Context, place: string, name: string, known: readonly string[]): void {
  context.report({
    code: 'model-not-found',
    severity: 'error',
    pointer: place,
    message: `There is no model ${quoted(name)}; API Gateway would drop this reference.`,
    hint: didYouMean(name, known, 'Define the schema, or remove the reference.'),
    ...dropped(`Reference to model '${name}' not found. Ignoring.`),
  });
}
