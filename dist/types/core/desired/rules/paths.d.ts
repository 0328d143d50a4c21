import { type Rule } from '../rule.ts';
import type { PathsSubject } from './subject.ts';
export declare const PATH_RULES: readonly Rule<PathsSubject>[];
