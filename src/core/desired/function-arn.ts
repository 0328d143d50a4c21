/** Lambda functions in integration and authorizer URIs (aws-facts 7.2). */

const INVOCATION =
  /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\/(?:2015-03-31\/functions\/(.+)\/invocations|2021-11-15\/functions\/(.+)\/response-streaming-invocations)$/;
const FUNCTION =
  /^arn:([a-z-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+)(?::([A-Za-z0-9_$-]+))?$/;

export interface FunctionReference {
  /** Without the qualifier. */
  readonly functionArn: string;
  /** Alias or version. */
  readonly qualifier?: string;
  readonly partition: string;
  readonly region: string;
  /** The account that the function is in. */
  readonly account: string;
}

/** Whether a URI calls a Lambda function at all. */
export function isInvocationUri(uri: string): boolean {
  return /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\//.test(uri);
}

/** The part of an invocation URI that should be a function ARN, or undefined when the URI has another form. */
export function functionPart(uri: string): string | undefined {
  const match = INVOCATION.exec(uri);
  return match?.[1] ?? match?.[2];
}

/** A function ARN taken apart. `$LATEST` is no qualifier: a policy cannot be put on it (aws-facts 7.3). */
export function parseFunctionArn(arn: string): FunctionReference | undefined {
  const match = FUNCTION.exec(arn);
  if (match === null) return undefined;
  const [, partition = '', region = '', account = '', name = '', qualifier] = match;
  return {
    functionArn: `arn:${partition}:lambda:${region}:${account}:function:${name}`,
    ...(qualifier === undefined || qualifier === '$LATEST' ? {} : { qualifier }),
    partition,
    region,
    account,
  };
}

/** The URI under which API Gateway calls a function. */
export function invocationUri(arn: string, { partition, region }: FunctionReference): string {
  return `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${arn}/invocations`;
}
