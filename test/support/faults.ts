/**
 * Disturbs the calls of a run, one at a time: what a clean run does is counted, and then each of its calls is refused,
 * throttled, cut off or loses its answer, and the run goes on or dies there.
 */
import type { ChooseFault, FaultKind, UpcomingCall } from '../../src/emulator/faults.ts';

/** Where a run is disturbed. */
export interface FaultPoint {
  /** 1, 2, 3 ... over the calls since the injector was armed. */
  readonly number: number;
  readonly kind: FaultKind;
  /** Nothing that the run tries afterwards reaches the account, as if the process had ended. */
  readonly dies: boolean;
}

export interface FaultInjector {
  /** For the emulator. */
  readonly fault: ChooseFault;
  /** The calls since it was armed. */
  readonly calls: readonly UpcomingCall[];
  /** Counts anew, and disturbs that call; none without a point. */
  arm(point?: FaultPoint): void;
}

export function faultInjector(): FaultInjector {
  let armed: FaultPoint | undefined;
  const calls: UpcomingCall[] = [];
  return {
    calls,
    arm: (point) => {
      armed = point;
      calls.length = 0;
    },
    fault: (call) => {
      calls.push(call);
      if (armed === undefined || calls.length < armed.number) return undefined;
      if (calls.length === armed.number) return armed.kind;
      // Refused for good, so that no time is lost with trying again.
      return armed.dies ? 'expired' : undefined;
    },
  };
}

/** A kind of fault, and whether the run dies of it. */
export type Blow = Pick<FaultPoint, 'kind' | 'dies'>;

/** The run goes on as well as it can. */
export const DISTURBANCES: readonly Blow[] = (
  ['refused', 'lost', 'cut', 'throttled', 'conflict'] as const
).map((kind) => ({ kind, dies: false }));
/** The run ends before the call was done, or after. */
export const DEATHS: readonly Blow[] = (['cut', 'lost'] as const).map((kind) => ({ kind, dies: true }));

/** Every blow at each of these calls of a clean run. */
export function faultPoints(
  calls: readonly UpcomingCall[],
  blows: readonly Blow[],
  which: (call: UpcomingCall) => boolean = () => true,
): readonly FaultPoint[] {
  return calls.flatMap((call, index) =>
    which(call) ? blows.map((blow) => ({ ...blow, number: index + 1 })) : [],
  );
}

/** `call 7, CreateApiKey: lost, and dies`. */
export function pointText({ number, kind, dies }: FaultPoint, calls: readonly UpcomingCall[]): string {
  const operation = calls[number - 1]?.operation ?? 'no call';
  return `call ${number}, ${operation}: ${kind}${dies ? ', and dies' : ''}`;
}
