/** A value for a placeholder: what its place wants, and where that does not tell, what its name sounds like. */
import { invocation } from '../../test/support/random-spec/pools.ts';

export interface Placeholder {
  readonly name: string;
  /** The text that it stands in. */
  readonly text: string;
  /** The key of the document that it stands under. */
  readonly key: string;
}

const ACCOUNT = '123456789012';
const REGION = 'us-east-1';

interface Guess {
  readonly when: (placeholder: Placeholder) => boolean;
  readonly value: (word: string) => string;
}

const named = (pattern: RegExp) => (placeholder: Placeholder) => pattern.test(placeholder.name);
const alone = ({ text, name }: Placeholder): boolean =>
  text === '' || text.replace(/\$\{\s*|\s*\}/g, '') === name;

const role = (word: string): string => `arn:aws:iam::${ACCOUNT}:role/${word}`;
const lambda = (word: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${word}`;
const pool = (word: string): string => `arn:aws:cognito-idp:${REGION}:${ACCOUNT}:userpool/${REGION}_${word}`;

/** The first that fits. */
const GUESSES: readonly Guess[] = [
  { when: ({ key }) => key === 'condition', value: () => 'true' },
  { when: ({ text }) => /\[\$\{[^}]*roles/.test(text), value: (word) => `"${role(word)}"` },
  {
    when: ({ text, name }) => text.includes(`/functions/\${${name}}/`),
    value: lambda,
  },
  { when: ({ text, name }) => text.includes(`:function:\${${name}}`), value: (word) => word },
  { when: ({ key, ...place }) => key === 'credentials' && alone({ key, ...place }), value: role },
  { when: named(/role|credentials/i), value: role },
  { when: ({ key }) => key === 'providerARNs', value: pool },
  { when: named(/pool/i), value: pool },
  { when: named(/region/i), value: () => REGION },
  { when: named(/account/i), value: () => ACCOUNT },
  {
    when: named(/state_?machine.*arn|step_?function.*arn/i),
    value: (word) => `arn:aws:states:${REGION}:${ACCOUNT}:stateMachine:${word}`,
  },
  { when: named(/authori[sz]er_(?:url|uri)|invoke_arn/i), value: invocation },
  { when: named(/security_policy/i), value: () => 'TLS_1_2' },
  { when: named(/(?:cors|_)?urls?$|uri$/i), value: (word) => `https://${word.toLowerCase()}.example.com` },
  {
    when: named(/vpc_?endpoint_?dns/i),
    value: () => `vpce-0a1b2c3d-4e5f.execute-api.${REGION}.vpce.amazonaws.com`,
  },
  { when: named(/domain|dnsname|host/i), value: (word) => `${word.toLowerCase()}.example.com` },
  { when: named(/link/i), value: () => 'link12' },
  { when: named(/^env(?:ironment)?$/i), value: () => 'dev' },
  { when: named(/version/i), value: () => '1.0' },
  { when: named(/arn(?:_|$)/i), value: lambda },
];

export function madeUp(placeholder: Placeholder): string {
  const word = placeholder.name.replace(/\.(?:Arn|Name)$/i, '').replaceAll(/[^A-Za-z0-9]/g, '');
  return GUESSES.find(({ when }) => when(placeholder))?.value(word) ?? word;
}
