/**
 * Markdown as a tree. Text that somebody else wrote only ever becomes inline code, where mentions, issue references, HTML
 * and links are inert; the serialiser escapes whatever else needs it.
 */
import type { BlockContent, Heading, Html, InlineCode, List, Paragraph, PhrasingContent, Table, Text } from 'mdast';
export type Inline = PhrasingContent;
export type Block = BlockContent;
/** Text of our own: never anything that comes from a file or a service. */
export declare function text(value: string): Text;
/** Text of somebody else. */
export declare function code(value: string): InlineCode;
export declare function strong(value: string): Inline;
export declare function paragraph(...children: Inline[]): Paragraph;
export declare function heading(depth: 3 | 4, ...children: Inline[]): Heading;
export declare function list(items: readonly (readonly Inline[])[]): List;
export declare function table(header: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): Table;
/** Fixed markup of our own. */
export declare function html(value: string): Html;
export declare function folded(summary: string, blocks: readonly Block[]): Block[];
/** Line break inside a table cell. */
export declare const LINE_BREAK: Html;
/** Serialises the blocks; the libraries are loaded only here. */
export declare function toText(blocks: readonly Block[]): Promise<string>;
