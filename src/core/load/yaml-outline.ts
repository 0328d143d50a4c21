/** Where the values of a YAML text stand: by the events of the fast parser, or else by the library that copes with more. */
import { EVENT_ID, type Event, getScalarValue, load, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Document } from 'yaml';
import type { SourceFile } from '../model/repository.ts';
import { type Outline, outlineBuilder, type Shape } from './outline.ts';
import { yamlEvents } from './yaml-events.ts';

/** @returns undefined for a text that nothing can read; then every finding is at the start */
export async function yamlOutline(file: SourceFile): Promise<Outline | undefined> {
  try {
    return byEvents(file.text, yamlEvents(file));
  } catch {
    return byTree(file.text);
  }
}

function byEvents(text: string, events: readonly Event[]): Outline {
  const builder = outlineBuilder();
  /** By index of the value, which is the order in which values are added; a map of so many would be slow to fill. */
  const scalars: (ScalarEvent | undefined)[] = [];
  const anchors = new Map<string, number>();
  const targets = new Map<number, number>();

  /** Without the event that opens the document, and up to the one that closes it. */
  function addAll(): void {
    let depth = 0;
    for (const event of events.slice(1)) {
      if (event.type === EVENT_ID.POP) {
        if (depth === 0) return;
        depth -= 1;
        builder.close();
      } else if (event.type !== EVENT_ID.DOCUMENT) {
        if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth += 1;
        add(event);
      }
    }
  }

  function add(event: Exclude<Event, { readonly type: 1 | 6 }>): void {
    const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) {
      const alias = builder.add('alias', event.anchorStart - 1);
      scalars.push(undefined);
      const target = anchors.get(anchor ?? '');
      if (target !== undefined) targets.set(alias, target);
      return;
    }
    const value = addValue(event);
    if (anchor !== undefined) anchors.set(anchor, value);
  }

  function addValue(event: Exclude<Event, { readonly type: 1 | 5 | 6 }>): number {
    const isScalar = event.type === EVENT_ID.SCALAR;
    scalars.push(isScalar ? event : undefined);
    if (isScalar) return builder.add('scalar', startOf(text, event));
    return builder.add(event.type === EVENT_ID.MAPPING ? 'map' : 'list', event.start);
  }

  addAll();
  return builder.build((value) => keyOf(text, scalars[value]), targets);
}

/** The quote of a quoted text, the `|` or `>` of a block. */
function startOf(text: string, { style, valueStart }: ScalarEvent): number {
  if (valueStart < 0 || style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  const line = text.lastIndexOf('\n', valueStart - 2) + 1;
  const header = /[|>][-+0-9]*(?:\s+#.*)?\s*$/.exec(text.slice(line, valueStart));
  return header === null ? valueStart : line + header.index;
}

/** Keys that may be no texts to YAML: `200` is one as it stands, `0x10` and `~` are read first. */
const READ = /^(?:[-+.]?[0-9]|[-+]?\.[iInN]|[~nNtTfF])/;

function keyOf(text: string, scalar: ScalarEvent | undefined): string {
  if (scalar === undefined) return '';
  const key = getScalarValue(text, scalar);
  return scalar.style === SCALAR_STYLE.PLAIN && (key === '' || READ.test(key)) ? String(read(key)) : key;
}

function read(key: string): unknown {
  try {
    return key === '' ? null : load(key);
  } catch {
    return key;
  }
}

/** Some writers end a `{ }` at the start of a line, which only the library with a syntax tree reads. */
async function byTree(text: string): Promise<Outline | undefined> {
  const yaml = await import('yaml');
  const builder = outlineBuilder();
  const keys = new Map<number, string>();
  const values = new Map<unknown, number>();
  const targets = new Map<number, number>();

  function add(node: unknown, document: Document): void {
    const value = builder.add(shapeOf(node), yaml.isNode(node) ? (node.range?.[0] ?? -1) : -1);
    values.set(node, value);
    if (yaml.isScalar(node)) keys.set(value, String(node.value));
    const target = yaml.isAlias(node) ? values.get(node.resolve(document)) : undefined;
    if (target !== undefined) targets.set(value, target);
    if (yaml.isMap(node))
      for (const { key, value: inner } of node.items) for (const part of [key, inner]) add(part, document);
    if (yaml.isSeq(node)) for (const item of node.items) add(item, document);
    if (yaml.isCollection(node)) builder.close();
  }

  function shapeOf(node: unknown): Shape {
    if (yaml.isMap(node)) return 'map';
    if (yaml.isSeq(node)) return 'list';
    return yaml.isAlias(node) ? 'alias' : 'scalar';
  }

  try {
    const document = yaml.parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    add(document.contents, document);
    return builder.build((value) => keys.get(value) ?? '', targets);
  } catch {
    return undefined;
  }
}
