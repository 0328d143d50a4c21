/** Who may call what after a plan, for people: who loses operations first, each key that meets the same in one line. */
import { ACCESS_EFFECTS, type AccessChange, type AccessEffect, type Plan } from '../model/plan.ts';
import { accessLines, type AccessSize, type Part } from './access-lines.ts';
import { short } from './escape.ts';
import { type Block, code, list, paragraph, strong, text } from './markdown-nodes.ts';
import type { Paint, PaintStyle } from './paint.ts';

const TERMINAL_SIZE: AccessSize = { lines: 30, changes: 10, operations: 3 };
/** Names of keys may have 1,024 characters. */
const NAME_LENGTH = 80;

const STYLES: Readonly<Record<AccessEffect, PaintStyle>> = {
  lost: 'red',
  reduced: 'yellow',
  raised: 'green',
  gained: 'green',
};
const SIGNS: Readonly<Record<AccessEffect, string>> = { lost: '-', reduced: '~', raised: '~', gained: '+' };

/** Whether somebody is worse off: then access is what a reader must see first. */
export function losesAccess({ access }: Plan): boolean {
  return access.some(({ effect }) => effect === 'lost' || effect === 'reduced');
}

/** The section for a terminal; empty when nobody's access changes. */
export function accessText({ access }: Plan, paint: Paint): string {
  if (access.length === 0) return '';
  const { lines, cut } = accessLines(access, TERMINAL_SIZE, '->');
  const counts = countsOf(access).map(({ effect, words }) => paint(STYLES[effect], words));
  return [
    `${paint('bold', 'Access:')} ${counts.join(', ')}.`,
    ...lines.map(({ effect, parts }) => `  ${paint(STYLES[effect], SIGNS[effect])} ${plainText(parts)}`),
    ...(cut === 0 ? [] : [`  ${paint('dim', `and ${keysText(cut)} more (see --format json)`)}`]),
  ].join('\n');
}

function plainText(parts: readonly Part[]): string {
  return parts.map((part) => ('ours' in part ? part.ours : short(part.theirs, NAME_LENGTH))).join('');
}

/** The section for a comment. */
export function accessBlocks({ access }: Plan, size: AccessSize): Block[] {
  if (access.length === 0) return [];
  const { lines, cut } = accessLines(access, size, '→');
  const counts = countsOf(access).map(({ words }) => words);
  const items = lines.map(({ parts }) =>
    parts.map((part) => ('ours' in part ? text(part.ours) : code(short(part.theirs, NAME_LENGTH)))),
  );
  return [
    paragraph(strong(`Access: ${counts.join(', ')}.`)),
    ...(items.length === 0 ? [] : [list(items)]),
    ...(cut === 0 ? [] : [paragraph(text(`And ${keysText(cut)} more, in the JSON of the plan.`))]),
  ];
}

/** `31 keys lose operations`, for each effect that there is. */
function countsOf(access: readonly AccessChange[]): { effect: AccessEffect; words: string }[] {
  return ACCESS_EFFECTS.flatMap((effect) => {
    const changes = access.filter((change) => change.effect === effect);
    if (changes.length === 0) return [];
    const keys = new Set(changes.flatMap((change) => change.keys)).size;
    const keyless = changes.some((change) => change.keys.length === 0);
    const who = [...(keyless ? ['callers without a key'] : []), ...(keys === 0 ? [] : [keysText(keys)])];
    return [{ effect, words: `${who.join(' and ')} ${VERBS[effect][keys === 1 && !keyless ? 0 : 1]}` }];
  });
}

/** For one key, and for more. */
const VERBS: Readonly<Record<AccessEffect, readonly [string, string]>> = {
  lost: ['loses operations', 'lose operations'],
  reduced: ['gets tighter limits', 'get tighter limits'],
  raised: ['gets wider limits', 'get wider limits'],
  gained: ['gains operations', 'gain operations'],
};

function keysText(keys: number): string {
  return keys === 1 ? '1 key' : `${keys} keys`;
}
