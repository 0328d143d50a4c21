/** Lambda functions in integration and authorizer URIs (aws-facts 7.2). */
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
export declare function isInvocationUri(uri: string): boolean;
/** The part of an invocation URI that should be a function ARN, or undefined when the URI has another form. */
export declare function functionPart(uri: string): string | undefined;
/** A function ARN taken apart. `$LATEST` is no qualifier: a policy cannot be put on it (aws-facts 7.3). */
export declare function parseFunctionArn(arn: string): FunctionReference | undefined;
/** The URI under which API Gateway calls a function. */
export declare function invocationUri(arn: string, { partition, region }: FunctionReference): string;
