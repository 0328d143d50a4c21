/** What an import takes off an API, as text and as Markdown. */
import type { Json } from '../model/json.ts';
import type { Plan, Reset } from '../model/plan.ts';
import { type Block, code, list, paragraph, strong, text } from './markdown-nodes.ts';
import type { Paint } from './paint.ts';
import { fieldText } from './words.ts';

/** How many a person is shown; the JSON has them all. */
const RESETS_SHOWN = 20;

export function resetsText({ resets }: Plan, paint: Paint): string {
  if (resets.length === 0) return '';
  const rest = resets.length - RESETS_SHOWN;
  return [
    paint('yellow', 'The import takes away what no spec holds:'),
    ...resets.slice(0, RESETS_SHOWN).map((reset) => `  - ${resetText(reset)}`),
    ...(rest > 0 ? [`  ${paint('dim', `and ${rest} more (see --format json)`)}`] : []),
  ].join('\n');
}

/** @param most how many there is room for */
export function resetBlocks({ resets }: Plan, most: number): Block[] {
  if (resets.length === 0) return [];
  const rest = resets.length - most;
  return [
    paragraph(strong('The import takes away what no spec holds:')),
    list(resets.slice(0, most).map((reset) => [code(resetText(reset))])),
    ...(rest > 0 ? [paragraph(text(`and ${rest} more`))] : []),
  ];
}

/** `hello: API key source: AUTHORIZER`. */
function resetText({ api, field, before }: Reset): string {
  return fieldText({ field: `${api}: ${field}`, impact: 'disruptive', ...shown(before) });
}

function shown(before: Json | undefined): { readonly after?: Json } {
  return before === undefined ? {} : { after: Array.isArray(before) ? before.join(', ') : before };
}
