/** ARNs of API Gateway's things. */
import { partitionOf } from '../core/model/partition.ts';

/**
 * The ARN under which a thing of API Gateway is tagged; its account field is empty (aws-facts 5.7).
 * @param path `/restapis/abc123`, `/usageplans/p1`, `/apikeys/k1`
 */
export function gatewayArn(region: string, path: string): string {
  return `arn:${partitionOf(region).id}:apigateway:${region}::${path}`;
}

/** The source ARN that covers every call a REST API makes to a function (aws-facts 7.1). */
export function sourceArn(
  place: { readonly region: string; readonly account: string },
  restApiId: string,
): string {
  return `arn:${partitionOf(place.region).id}:execute-api:${place.region}:${place.account}:${restApiId}/*`;
}
