/** What can be edited and is not compared, each with the reason. */
export const LEFT_ALONE: Readonly<Record<string, string>> = {
  'UpdateIntegration replace /cacheNamespace':
    'an import invents one (aws-facts 2.3), so that it cannot be told whose it is',
  'UpdateIntegration remove /cacheNamespace': 'as above',
  'UpdateRestApi replace /endpointConfiguration/ipAddressType':
    'no import sets it; newer than the recordings (aws-facts 3.8)',
  'UpdateRestApi replace /securityPolicy': 'newer than the recordings (aws-facts 3.8): unmanaged, not drift',
  'UpdateStage replace /description': 'not in the format of tollgate.yaml: left to whoever set it',
  'UpdateStage replace /cacheClusterEnabled': 'not in the format',
  'UpdateStage replace /cacheClusterSize': 'not in the format',
  'UpdateStage replace /clientCertificateId': 'not in the format',
  'UpdateStage replace /documentationVersion': 'not in the format',
  'UpdateStage remove /accessLogSettings': 'in the format, but refused for now',
  'UpdateStage add /accessLogSettings/destinationArn': 'as above',
  'UpdateStage replace /accessLogSettings/destinationArn': 'as above',
  'UpdateStage add /accessLogSettings/format': 'as above',
  'UpdateStage replace /accessLogSettings/format': 'as above',
  'UpdateStage replace /deploymentId': 'rollbacks and deployments from elsewhere are in states.test.ts',
  'UpdateStage copy /deploymentId': 'only with a canary, and a stage with a canary is refused',
  'UpdateStage copy /variables': 'as above',
  'UpdateStage remove /canarySettings': 'a canary is refused by a guard, not compared',
  'UpdateStage replace /canarySettings/deploymentId': 'as above',
  'UpdateStage replace /canarySettings/percentTraffic': 'as above',
  'UpdateStage replace /canarySettings/useStageCache': 'as above',
  'UpdateStage replace /canarySettings/stageVariableOverrides/{variable_name}': 'as above',
  'UpdateStage remove /canarySettings/stageVariableOverrides/{variable_name}': 'as above',
  ...settings('metrics/enabled'),
  ...settings('logging/dataTrace'),
  ...settings('caching/ttlInSeconds'),
  ...settings('caching/enabled'),
  ...settings('caching/dataEncrypted'),
  ...settings('caching/requireAuthorizationForCacheControl'),
  ...settings('caching/unauthorizedCacheControlHeaderStrategy'),
  UpdateDeployment: 'the description is only the label; what a deployment holds never changes',
  DeleteDeployment: 'only of those that no stage serves',
  CreateRestApi: 'another API, which is nobody of ours',
  ImportRestApi: 'another API, which is nobody of ours',
  DeleteRestApi: 'the API is then made anew, as at the first apply',
  CreateStage: 'other stages are left to whoever made them',
  CreateDocumentationPart: 'documentation is sent with an import and not compared',
  UpdateDocumentationPart: 'as above',
  DeleteDocumentationPart: 'as above',
  CreateDocumentationVersion: 'as above',
  DeleteDocumentationVersion: 'as above',
  TagResource: 'only the ownership tags are read, and they say whose the API is',
  UntagResource: 'as above',
};

/** One value of a method setting materialises the whole record (aws-facts 4.4): only declared ones are compared. */
function settings(field: string): Record<string, string> {
  const path = `/{resourcePath}/{httpMethod}/${field}`;
  return {
    [`UpdateStage replace ${path}`]: 'not in the format',
    [`UpdateStage add ${path}`]: 'not in the format',
  };
}
