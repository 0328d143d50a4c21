/** Which members of a spec hold literal data of the API's author, and which hold names that the author chose. */

/** Data of the API's author, in which a `$ref` is only a word. */
export const DATA_KEYS: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'x-example',
  'x-examples',
  'const',
  'default',
  'enum',
]);

/** Below these the keys are names that the author chose, so a key `example` there is a property like any other. */
export const NAME_HOLDERS: ReadonlySet<string> = new Set([
  '$defs',
  'callbacks',
  'definitions',
  'dependentSchemas',
  'headers',
  'links',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securityDefinitions',
  'securitySchemes',
  'webhooks',
]);
