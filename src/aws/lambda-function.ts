/** How a Lambda function is named in calls. */
import { parseFunctionArn } from '../core/desired/function-arn.ts';

export interface LambdaFunction {
  /** The function's own region, which need not be the API's. */
  readonly region: string;
  /** Members of every call about the function: policies are per qualifier (aws-facts 7.3). */
  readonly name: { readonly FunctionName: string; readonly Qualifier?: string };
}

/** @param reference as `functionReference` makes it: the function's ARN, with the alias or version if there is one */
export function lambdaFunction(reference: string): LambdaFunction {
  const parsed = parseFunctionArn(reference);
  if (parsed === undefined) throw new Error('a grant names something that is not a Lambda function');
  const { functionArn, qualifier, region } = parsed;
  return {
    region,
    name: { FunctionName: functionArn, ...(qualifier === undefined ? {} : { Qualifier: qualifier }) },
  };
}
