/** The kinds of thing that Tollgate manages, and how bad it is to change one. */
export declare const KINDS: readonly ['restApi', 'definition', 'lambdaGrant', 'deployment', 'stage', 'usagePlan', 'planStage', 'apiKey', 'planKey', 'keyStore'];
export type Kind = (typeof KINDS)[number];
/** How a kind is called in texts for people. */
export declare const KIND_TITLES: Readonly<Record<Kind, string>>;
/** `none < safe < disruptive < destructive`. A step gets the worst impact of its fields. */
export declare const IMPACTS: readonly ['none', 'safe', 'disruptive', 'destructive'];
export type Impact = (typeof IMPACTS)[number];
export declare function worstImpact(impacts: Iterable<Impact>): Impact;
