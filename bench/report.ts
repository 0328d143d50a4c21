/** The figures of the benchmark as a table, and those that break a bound. */

export interface Measured {
  readonly format: 'json' | 'yaml';
  readonly bytes: number;
  /** Milliseconds of `JSON.parse`, or of js-yaml's `load`; all times are those of the CPU. */
  readonly parse: number;
  /** Milliseconds of the parts of Tollgate's work, and of all. */
  readonly phases: Readonly<Record<string, number>>;
  readonly total: number;
  /** Times parsing, each run by the parses around it. */
  readonly ratio: number;
  /** The most memory that a process held, in bytes. */
  readonly peak: number;
}

export interface Bounded {
  readonly what: string;
  readonly is: string;
  readonly bound: number;
}

/** Times the parsing of the same text, for the largest spec. */
const MOST_TIMES = { json: 25, yaml: 5 } as const;
const MOST_MEGABYTES = 600;
/** How much more a further kilobyte may cost in a large spec than in a small one, where warming up comes with it. */
const MOST_GROWTH = 1.5;

export const PHASES = ['load', 'compile', 'diff', 'contract'] as const;

export function table(measured: readonly Measured[]): string {
  const head = [
    'spec',
    'parse',
    'load',
    'check + compile',
    'diff',
    'all',
    'ratio',
    'ms/KB',
    'peak',
    'contract',
  ];
  const rows = measured.map((each) => {
    const [load, compile, diff, contract] = PHASES.map(
      (phase) => `${(each.phases[phase] ?? 0).toFixed(0)} ms`,
    );
    return [
      `${kilobytes(each).toFixed(0)} KB ${each.format}`,
      `${each.parse.toFixed(1)} ms`,
      load,
      compile,
      diff,
      `${each.total.toFixed(0)} ms`,
      each.ratio.toFixed(1),
      (each.total / kilobytes(each)).toFixed(2),
      `${(each.peak / 1e6).toFixed(0)} MB`,
      contract,
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function brokenBounds(measured: readonly Measured[]): readonly Bounded[] {
  return (['json', 'yaml'] as const).flatMap((format) => {
    const sizes = measured.filter((each) => each.format === format);
    const largest = sizes.at(-1);
    if (largest === undefined) return [];
    return [
      above(`${format}: times parsing`, largest.ratio, MOST_TIMES[format]),
      above(`${format}: peak in MB`, largest.peak / 1e6, MOST_MEGABYTES),
      above(`${format}: growth of the cost per KB`, growth(sizes), MOST_GROWTH),
    ].flat();
  });
}

/** What a kilobyte costs between the two largest sizes, in terms of what it costs between the smallest and the middle one. */
function growth(sizes: readonly Measured[]): number {
  const slope = (one: Measured | undefined, other: Measured | undefined): number =>
    one === undefined || other === undefined
      ? Number.NaN
      : (other.total - one.total) / (kilobytes(other) - kilobytes(one));
  return slope(sizes.at(-2), sizes.at(-1)) / slope(sizes[0], sizes[2]);
}

function above(what: string, is: number, bound: number): readonly Bounded[] {
  return is <= bound ? [] : [{ what, is: is.toFixed(1), bound }];
}

function kilobytes({ bytes }: Measured): number {
  return bytes / 1000;
}
