/** A plan file's meaning: defaults filled in, spans of time in seconds, the keys of its key file after its own. */
import type { KeyFile, PlanFile } from '../model/repository.ts';
import type { KeyDefaults } from './formats/key.ts';
import type { PlanFileFormat } from './formats/plan-file.ts';
/** @param keyFile what it names; undefined also where it cannot be used */
export declare function planOf(file: string, plan: PlanFileFormat, keyFile: KeyFile | undefined): PlanFile;
/** The secret of a listed key; undefined where all keys would get the same one, which is refused. */
export declare function storeOf(name: string, { store }: KeyDefaults): string | undefined;
export declare function named(template: string | undefined, name: string): string | undefined;
