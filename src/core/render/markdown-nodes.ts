/**
 * Markdown as a tree. Text that somebody else wrote only ever becomes inline code, where mentions, issue references, HTML
 * and links are inert; the serialiser escapes whatever else needs it.
 */
import type {
  BlockContent,
  Heading,
  Html,
  InlineCode,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
  Text,
} from 'mdast';
import { visible } from './escape.ts';

export type Inline = PhrasingContent;
export type Block = BlockContent;

/** Text of our own: never anything that comes from a file or a service. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Text of somebody else. */
export function code(value: string): InlineCode {
  const shown = visible(value).trim();
  return { type: 'inlineCode', value: shown === '' ? '(empty)' : shown };
}

export function strong(value: string): Inline {
  return { type: 'strong', children: [text(value)] };
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 3 | 4, ...children: Inline[]): Heading {
  return { type: 'heading', depth, children };
}

export function list(items: readonly (readonly Inline[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

export function table(header: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): Table {
  const cells = (row: readonly (readonly Inline[])[]) =>
    row.map((children) => ({ type: 'tableCell' as const, children: [...children] }));
  const head = { type: 'tableRow' as const, children: cells(header.map((title) => [text(title)])) };
  return {
    type: 'table',
    align: header.map(() => 'left' as const),
    children: [head, ...rows.map((row) => ({ type: 'tableRow' as const, children: cells(row) }))],
  };
}

/** Fixed markup of our own. */
export function html(value: string): Html {
  return { type: 'html', value };
}

export function folded(summary: string, blocks: readonly Block[]): Block[] {
  return [html(`<details><summary>${summary}</summary>`), ...blocks, html('</details>')];
}

/** Line break inside a table cell. */
export const LINE_BREAK: Html = html('<br>');

/** Serialises the blocks; the libraries are loaded only here. */
export async function toText(blocks: readonly Block[]): Promise<string> {
  const [{ toMarkdown }, { gfmTableToMarkdown }] = await Promise.all([
    import('mdast-util-to-markdown'),
    import('mdast-util-gfm-table'),
  ]);
  const root: Root = { type: 'root', children: [...blocks] };
  return toMarkdown(root, { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}
