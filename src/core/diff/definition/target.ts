/** What a URI of an integration or an authorizer leads to, as lines that name the part that changed. */
import { hasPrivatePart } from './show.ts';
import { flatValue, type Leaf } from './flat.ts';

const DISRUPTIVE = { impact: 'disruptive' } as const;
const HIDDEN = { impact: 'disruptive', hidden: true } as const;
const LAMBDA_URI =
  /:lambda:path\/[^/]+\/functions\/(?<arn>.+?)\/(?:invocations|response-streaming-invocations)$/;
const HTTP_URI = /^(?<host>https?:\/\/[^/?#]*)(?<path>.*)$/is;

/**
 * Lines from which the URI could be put together again, so that two URIs with the same lines are the same.
 * @param label what the URI belongs to, for example `integration`; empty for nothing before the words
 */
export function targetLines(label: string, uri: string | undefined): Record<string, Leaf> {
  if (uri === undefined) return {};
  const arn = LAMBDA_URI.exec(uri)?.groups?.['arn'];
  if (arn !== undefined) return lambdaLines(uri, arn);
  const named = (word: string): string => (label === '' ? word : `${label} ${word}`);
  const { host, path } = HTTP_URI.exec(uri)?.groups ?? {};
  if (host === undefined || hasPrivatePart(uri)) {
    return flatValue(named('uri'), uri, hasPrivatePart(uri) ? HIDDEN : DISRUPTIVE);
  }
  return {
    ...flatValue(named('host'), host, DISRUPTIVE),
    ...(path === '' ? {} : flatValue(named('path'), path, DISRUPTIVE)),
  };
}

/** The usual date of a call; with another one the whole of it is shown. */
const DATES: Readonly<Record<string, string>> = {
  invocations: '2015-03-31',
  'response-streaming-invocations': '2021-11-15',
};

/** A Lambda function by its name when it is in the URI's own account and region, which is nearly always so. */
function lambdaLines(uri: string, arn: string): Record<string, Leaf> {
  const call = uri.slice(uri.lastIndexOf('/') + 1);
  const prefix = uri.slice(0, uri.length - arn.length - call.length - 1);
  const [account, ...name] = arn.split(':function:');
  const [, partition = '', , region = ''] = prefix.split(':');
  const usual = `arn:${partition}:apigateway:${region}:lambda:path/${DATES[call]}/functions/`;
  const isUsual = prefix === usual && arn.startsWith(`arn:${partition}:`);
  return {
    ...flatValue('function', name.length === 0 ? arn : name.join(':function:'), DISRUPTIVE),
    ...flatValue('function account', account, DISRUPTIVE),
    ...flatValue('function call', `${isUsual ? region : prefix} ${call}`, DISRUPTIVE),
  };
}
