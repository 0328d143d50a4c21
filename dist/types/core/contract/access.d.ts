/** Who may call: that somebody newly must show a key or a token breaks everybody who does not. */
import type { Operation } from './model.ts';
import { type Finding } from './rules.ts';
export declare function compareAccess({ access: before }: Operation, { access: after }: Operation): Finding[];
