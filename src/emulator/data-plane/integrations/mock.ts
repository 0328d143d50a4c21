/** MOCK integrations (aws-facts 9.4). */
import { isObject } from '../../../core/model/json.ts';
import { misconfigured } from '../gateway-error.ts';
import { parseJson } from '../json-path.ts';
import { requestBody, type IntegrationCaller } from './request.ts';
import { mapResponse } from './response.ts';

/** The request template renders JSON whose integer `statusCode` picks the integration response. */
export const callMock: IntegrationCaller = async (integration, call) => {
  const allBinary = (call.snapshot.restApi.binaryMediaTypes ?? []).includes('*/*');
  if (allBinary && integration.contentHandling !== 'CONVERT_TO_TEXT')
    throw misconfigured('unable to transform request');
  const picked = parseJson(requestBody(integration, call));
  const status = isObject(picked) ? picked['statusCode'] : undefined;
  if (typeof status !== 'number' || !Number.isInteger(status)) {
    throw misconfigured(
      'the request template of a MOCK integration must render JSON with an integer statusCode',
    );
  }
  return mapResponse(integration, call, { status, headers: {}, body: Buffer.alloc(0) }, String(status));
};
