import type { PlanFile, Repository } from '../model/repository.ts';
import type { FileFinding } from '../resolve/place-all.ts';
/** @param plans those of the environment */
export declare function checkLimits({ config }: Repository, environment: string, plans: readonly PlanFile[]): readonly FileFinding[];
