/** CloudFormation's short forms: `!Sub text` is `{ "Fn::Sub": text }`. Only specs have them. */
import { type Schema } from 'js-yaml';
/** The long form of a tag such as `!Sub`; undefined for any other tag. */
export declare function longForm(tag: string): string | undefined;
/** The schema of YAML 1.2 together with the short forms. */
export declare const INTRINSICS_SCHEMA: Schema;
