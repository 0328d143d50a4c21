/**
 * The errors that `policy.rules` may lower and `policy.waivers` accept: checks of ours whose evidence is thin, and parts
 * that the import drops with a warning. Any other error stays one: what it finds cannot be compiled, is surely refused by
 * API Gateway, loses an operation, or opens what is meant to be closed.
 */
export const LOWERABLE: ReadonlySet<string> = new Set([
  'authorizer-identity-source',
  'authorizer-ttl',
  'authorizer-uri-missing',
  'function-arn-invalid',
  'gateway-response-parameter',
  'gateway-response-status',
  'integration-connection',
  'integration-connection-type',
  'integration-content-handling',
  'integration-parameter-not-text',
  'integration-passthrough',
  'integration-response-header',
  'integration-transfer-mode',
  'mapping-name',
  'mapping-parameter-undeclared',
  'mapping-value',
  'method-arn-length',
  'model-not-found',
  'models-size',
  'parameter-location',
  'probe-path',
  'schema-enum-duplicate',
  'security-policy',
]);
