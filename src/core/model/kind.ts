/** The kinds of thing that Tollgate manages, and how bad it is to change one. */

export const KINDS = [
  'restApi',
  'definition',
  'lambdaGrant',
  'deployment',
  'stage',
  'usagePlan',
  'planStage',
  'apiKey',
  'planKey',
  'keyStore',
] as const;
export type Kind = (typeof KINDS)[number];

/** How a kind is called in texts for people. */
export const KIND_TITLES: Readonly<Record<Kind, string>> = {
  restApi: 'REST API',
  definition: 'definition',
  lambdaGrant: 'Lambda grant',
  deployment: 'deployment',
  stage: 'stage',
  usagePlan: 'usage plan',
  planStage: 'stage in plan',
  apiKey: 'API key',
  planKey: 'key in plan',
  keyStore: 'stored value',
};

/** `none < safe < disruptive < destructive`. A step gets the worst impact of its fields. */
export const IMPACTS = ['none', 'safe', 'disruptive', 'destructive'] as const;
export type Impact = (typeof IMPACTS)[number];

export function worstImpact(impacts: Iterable<Impact>): Impact {
  let worst = 0;
  for (const impact of impacts) worst = Math.max(worst, IMPACTS.indexOf(impact));
  return IMPACTS[worst] ?? 'none';
}
