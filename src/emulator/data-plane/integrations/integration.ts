/** Calls the integration of a method: the table of types. */
import type { IntegrationType } from '@aws-sdk/client-api-gateway';
import type { DataPlaneOptions, GatewayAnswer, RoutedCall } from '../call.ts';
import { misconfigured } from '../gateway-error.ts';
import { callHttp, callHttpProxy } from './http.ts';
import { callLambda, callLambdaProxy } from './lambda.ts';
import { callMock } from './mock.ts';
import type { IntegrationCaller } from './request.ts';

const CALLERS: Readonly<Record<IntegrationType, IntegrationCaller>> = {
  MOCK: callMock,
  HTTP: callHttp,
  HTTP_PROXY: callHttpProxy,
  AWS: callLambda,
  AWS_PROXY: callLambdaProxy,
};

/** Calls the integration of a method and returns the answer for the client. */
export async function callIntegration(call: RoutedCall, options: DataPlaneOptions): Promise<GatewayAnswer> {
  const integration = call.route.method.methodIntegration;
  if (integration?.type === undefined) throw misconfigured('the method has no integration');
  return await CALLERS[integration.type](integration, call, options);
}
