/**
 * Puts a document without hiding a warning (aws-facts 2.5). The first put fails on warnings, before anything changes;
 * only when the policy allows every one of them is the document put again, and what that answers is checked as well.
 */
import {
  type APIGatewayClient,
  PutRestApiCommand,
  type PutRestApiCommandInput,
  type PutRestApiCommandOutput,
} from '@aws-sdk/client-api-gateway';
import { wildcardMatch } from '../../core/model/arn.ts';
import { OperationError } from '../../core/model/fault.ts';
import type { AllowedWarning } from '../../core/model/repository.ts';

const INTRODUCTION = 'Warnings found during import:';
/** How many warnings are named, and how much of each. */
const MOST_WARNINGS = 20;
const LONGEST_WARNING = 300;
/** Matching costs the product of both lengths; no warning of the service is this long. */
const LONGEST_MATCHED = 4000;

export interface Put {
  readonly answer: PutRestApiCommandOutput;
  /** Those that came and are allowed, fit to be shown. */
  readonly warnings: readonly string[];
}

/** @throws OperationError `import-warnings` with every warning that the policy does not allow */
export async function putWithWarnings(
  gateway: APIGatewayClient,
  input: Omit<PutRestApiCommandInput, 'failOnWarnings'>,
  allowed: readonly AllowedWarning[],
): Promise<Put> {
  const strict = await strictPut(gateway, input, allowed);
  const answer = strict ?? (await gateway.send(new PutRestApiCommand({ ...input, failOnWarnings: false })));
  const warnings = answer.warnings ?? [];
  const refused = warnings.filter((warning) => !isAllowed(warning, allowed));
  if (refused.length > 0) throw notAllowed(refused, IMPORTED, answer.$metadata.requestId);
  return { answer, warnings: warnings.map(shown) };
}

/** Undefined when the service refused for nothing but warnings that are allowed. */
async function strictPut(
  gateway: APIGatewayClient,
  input: Omit<PutRestApiCommandInput, 'failOnWarnings'>,
  allowed: readonly AllowedWarning[],
): Promise<PutRestApiCommandOutput | undefined> {
  try {
    return await gateway.send(new PutRestApiCommand({ ...input, failOnWarnings: true }));
  } catch (error) {
    const warnings = warningsOf(error);
    if (warnings === undefined || !(error instanceof OperationError)) throw error;
    const refused = warnings.filter((warning) => !isAllowed(warning, allowed));
    if (refused.length > 0) throw notAllowed(refused, UNCHANGED, error.fault.requestId);
    return undefined;
  }
}

/** The lines of the service's refusal for warnings; undefined for any other error. */
function warningsOf(error: unknown): readonly string[] | undefined {
  if (!(error instanceof OperationError) || !error.fault.message.startsWith(INTRODUCTION)) return undefined;
  const lines = error.fault.message.slice(INTRODUCTION.length).split('\n');
  const warnings = lines.map((line) => line.trim()).filter((line) => line !== '');
  return warnings.length === 0 ? undefined : warnings;
}

function isAllowed(warning: string, allowed: readonly AllowedWarning[]): boolean {
  const text = warning.trim();
  return text.length <= LONGEST_MATCHED && allowed.some(({ pattern }) => wildcardMatch(pattern, text));
}

const UNCHANGED = 'Nothing was changed';
const IMPORTED = 'The definition was imported, and nothing was deployed';

function notAllowed(
  warnings: readonly string[],
  outcome: string,
  requestId: string | undefined,
): OperationError {
  const named = warnings.slice(0, MOST_WARNINGS).map((warning) => `"${shown(warning)}"`);
  const more = warnings.length > MOST_WARNINGS ? `; and ${warnings.length - MOST_WARNINGS} more` : '';
  const count = warnings.length === 1 ? 'a warning' : `${warnings.length} warnings`;
  return new OperationError({
    code: 'import-warnings',
    message: `the import gives ${count}: ${named.join('; ')}${more}`,
    operation: 'PutRestApi',
    ...(requestId === undefined ? {} : { requestId }),
    hint: `${outcome}. Put right what is warned of, or allow it in tollgate.yaml: policy: { importWarnings: [{ pattern: "TEXT, * FOR ANY", reason: ... }] }.`,
  });
}

/** On one line and short; the service quotes values that it drops, which may be anybody's. */
function shown(warning: string): string {
  const line = warning
    .replace(/ but got '.*/s, ' but got something else')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST_WARNING ? line : `${line.slice(0, LONGEST_WARNING - 1)}…`;
}
