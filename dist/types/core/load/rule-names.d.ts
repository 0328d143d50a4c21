import type { Finding } from '../model/problem.ts';
interface Named {
    readonly rules?: Readonly<Record<string, string>> | undefined;
    readonly waivers?: readonly {
        readonly rule: string;
    }[] | undefined;
}
export declare function ruleNameFindings({ rules, waivers }: Named): readonly Finding[];
export {};
