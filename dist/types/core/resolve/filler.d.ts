import type { LoadCode } from '../load/codes.ts';
import type { Finding } from '../model/problem.ts';
import type { Config, EnvironmentConfig, Value } from '../model/repository.ts';
import { type Values } from './values.ts';
/** The environment that is filled in. */
export interface FillInput {
    readonly name: string;
    readonly config: EnvironmentConfig;
    readonly values: Values;
    /** True when the configuration could not be read: any value may be defined in it. */
    readonly open?: boolean;
}
export interface Filler {
    readonly environment: FillInput;
    /** Keys from the root of the document to where filling is. */
    readonly path: (string | number)[];
    readonly findings: Finding[];
    /** Names of values that were asked for and are defined. */
    readonly used: Set<string>;
    /** Names of values that were asked for and are not known. */
    readonly unread: Set<string>;
    /** True where something stands for a value that is not known. */
    partial: boolean;
    /** Above 0 in a branch that is not taken, in which only the use of names counts. */
    muted: number;
    /** Characters that may still be made. */
    left: number;
}
export declare function createFiller(environment: FillInput): Filler;
export declare function environmentOf(name: string, { environments }: Config): EnvironmentConfig;
/** @param text as it stands in the file, to be pointed at */
export declare function report(filler: Filler, code: LoadCode, message: string, hint: string, text?: string): void;
/** A stand-in, for what is reported and for what is not known. */
export declare function partly(filler: Filler, name: string): string;
/** Whether the environment defines a value of this name. */
export declare function isDefined({ environment }: Filler, name: string): boolean;
/** The value of a name, or a stand-in; a name that is not defined is reported. */
export declare function fillName(filler: Filler, name: string, text?: string): Value;
/** What to do about a name that nothing is known of. */
export declare function defineHint({ name: environment, values }: FillInput, name: string): string;
/** The same for names of CloudFormation, where pseudo parameters are known without being defined. */
export declare function parameterOf(filler: Filler, name: string, text?: string): Value;
/** Charges what was made; a text too many becomes a stand-in. */
export declare function made(filler: Filler, text: string): string;
