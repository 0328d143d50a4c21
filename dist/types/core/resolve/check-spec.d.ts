import { type Finding } from '../model/problem.ts';
import type { Spec } from '../model/repository.ts';
/** Errors first, so that they are what is listed when there is too much. The later checks need what the earlier ones found. */
export declare function checkSpec({ document, incomplete }: Spec): Promise<readonly Finding[]>;
