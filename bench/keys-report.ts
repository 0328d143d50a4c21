/** The figures of the benchmark of keys as a table, and the targets that were missed. */
import type { Call } from '../src/emulator/start.ts';

/** What `bench/keys-run.ts` prints. */
export interface KeyRun {
  readonly code: number;
  readonly seconds: number;
  /** Seconds of the CPU. */
  readonly cpu: number;
  /** Bytes. */
  readonly peak: number;
  readonly lines: { readonly stdout: number; readonly stderr: number };
}

export interface Measured extends KeyRun {
  readonly what: string;
  /** Which targets hold for it. */
  readonly target: 'none' | 'import' | 'plan' | 'apply';
  readonly calls: readonly Call[];
}

/** For 1,000 new keys: calls of API Gateway beside tagging, seconds, and lines of output. */
const MOST_CALLS = 40;
const MOST_SECONDS = 60;
const MOST_LINES = 50;
/**
 * For 10,000 keys of which none or one changes: megabytes, and seconds of the CPU beyond those of a plan without keys. An
 * apply looks twice.
 */
const MOST_CPU = { plan: 2, apply: 4 } as const;
const MOST_MEGABYTES = 400;

export function table(measured: readonly Measured[]): string {
  const head = ['', 'API Gateway', 'tagging', '429', 'others', 'seconds', 'CPU', 'peak', 'lines out + err'];
  const rows = measured.map((each) => [
    each.what,
    String(gatewayCalls(each).length),
    String(tagging(each).length),
    String(each.calls.filter(({ status }) => status === 429).length),
    String(each.calls.filter(({ service }) => service !== 'apigateway').length),
    `${each.seconds.toFixed(1)} s`,
    `${each.cpu.toFixed(1)} s`,
    `${(each.peak / 1e6).toFixed(0)} MB`,
    `${each.lines.stdout} + ${each.lines.stderr}`,
  ]);
  const figures = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `${figures}\n\n${measured.map((each) => `${each.what}: ${byOperation(each)}`).join('\n')}`;
}

/** `12 GetApiKeys, 10 ImportApiKeys`, the most frequent first. */
function byOperation({ calls }: Measured): string {
  const counts = [...Map.groupBy(calls, ({ operation }) => operation)].map(
    ([operation, of]) => [operation, of.length] as const,
  );
  return counts
    .toSorted(([, one], [, other]) => other - one)
    .map(([operation, count]) => `${count} ${operation}`)
    .join(', ');
}

function gatewayCalls({ calls }: Measured): readonly Call[] {
  return calls.filter(({ service, path }) => service === 'apigateway' && !path.startsWith('/tags/'));
}

function tagging({ calls }: Measured): readonly Call[] {
  return calls.filter(({ service, path }) => service === 'apigateway' && path.startsWith('/tags/'));
}

/** @param measured the first is a plan without keys */
export function missed(measured: readonly Measured[]): readonly string[] {
  const start = measured[0]?.cpu ?? 0;
  return measured.flatMap((each) =>
    bounds(each, start)
      .filter(([, is, most]) => !(is <= most))
      .map(([unit, is, most]) => `${each.what}: ${is.toFixed(1)} ${unit}, the target is at most ${most}`),
  );
}

type Bound = readonly [unit: string, is: number, most: number];

function bounds(each: Measured, start: number): readonly Bound[] {
  const { target, seconds, cpu, peak, lines } = each;
  if (target === 'none') return [];
  if (target === 'import') {
    return [
      ['calls of API Gateway', gatewayCalls(each).length, MOST_CALLS],
      ['seconds', seconds, MOST_SECONDS],
      ['lines of output', lines.stdout + lines.stderr, MOST_LINES],
    ];
  }
  return [
    ['seconds of the CPU', cpu - start, MOST_CPU[target]],
    ['MB', peak / 1e6, MOST_MEGABYTES],
  ];
}
