/**
 * Follows every reference of a spec, from file to file. Only what is reached counts: what stands elsewhere in a fragment is
 * not part of the spec.
 */
import { isObject, type Json } from '../../model/json.ts';
import type { Origin } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import { pointer } from '../../model/problem.ts';
import { error, quoted } from '../findings.ts';
import { MAX_FILE_CHAIN, MAX_FRAGMENTS, MAX_FRAGMENT_TEXT } from '../limits.ts';
import type { Fragments } from './fragments.ts';
import { createLocator, type Target } from './locate.ts';
import { isUrl, type RefFault } from './reference.ts';
import { type Context, type Site, type SiteVisitor, visitSites } from './sites.ts';

/** What a reference leads to. */
export interface Link {
  /** Where the mapping stands that has it. */
  readonly place: Origin;
  /** What it stands for in the end, and where that stands. */
  readonly final: Json;
  readonly origin: Origin;
  /** The same in the document itself, which may be a remote one. */
  readonly named: Origin;
  readonly written: string;
  /** The text in the joined document of one that stays inside of the spec's own file. */
  readonly kept?: string;
  /** Whether nothing stands beside it. */
  readonly alone: boolean;
}

export interface Followed {
  /** By the mapping that they stand in and their key. References that lead nowhere are not there. */
  readonly links: ReadonlyMap<object, ReadonlyMap<string, Link>>;
  /** Members that are literal data, by the mapping they stand in. */
  readonly literals: ReadonlyMap<object, ReadonlySet<string>>;
  /** The documents that were reached. */
  readonly reached: Iterable<string>;
  /** References inside of the spec's own file that lead to nothing there: API Gateway has models that nobody defines. */
  readonly dangling: ReadonlySet<string>;
  /** Files of the repository that cannot be parsed. */
  readonly broken: ReadonlySet<string>;
  /** What is not known yet, and the places that ask for it. */
  readonly wanted: ReadonlyMap<string, readonly Origin[]>;
  readonly findings: readonly (Finding & { readonly file: string })[];
}

interface Work {
  readonly document: string;
  readonly value: unknown;
  readonly pointer: string;
  readonly context: Context;
}

/**
 * @param file path of the spec
 * @param urls that may be referred to
 */
export function followAll(
  file: string,
  root: Json,
  fragments: Fragments,
  urls: ReadonlySet<string>,
): Followed {
  const links = new Map<object, Map<string, Link>>();
  const literals = new Map<object, Set<string>>();
  const { placeOf, reached, depthOf, pass } = createRoutes(file);
  const broken = new Set<string>();
  const dangling = new Set<string>();
  const wanted = new Map<string, Origin[]>();
  const findings: (Finding & { readonly file: string })[] = [];
  const queue: Work[] = [{ document: file, value: root, pointer: '', context: 'members' }];
  const locate = createLocator(file, root, fragments.documents, urls);

  function report(document: string, { pointer: at }: Site, { code, message, hint }: RefFault): void {
    const place = placeOf(document, at);
    findings.push({ ...error(code, place.pointer, message, hint), file: place.file });
  }

  function want(document: string, site: Site, name: string): void {
    const asked = wanted.get(name);
    if (asked !== undefined) asked.push(placeOf(document, site.pointer));
    else if (depthOf(document) >= MAX_FILE_CHAIN) report(document, site, chainTooLong(site.target));
    else if (isFull(fragments, wanted.size)) report(document, site, tooMany(site.target));
    else wanted.set(name, [placeOf(document, site.pointer)]);
  }

  function reach(document: string, site: Site, target: Target): void {
    pass(document, site, target);
    const into = links.get(site.holder) ?? new Map<string, Link>();
    const kept = document === file && target.document === file ? keptText(site, target) : {};
    links.set(site.holder, into.set(site.key, { ...linkOf(document, site, target, placeOf), ...kept }));
    const at = pointer(...target.keys);
    queue.push({ document: target.document, value: target.value, pointer: at, context: site.context });
  }

  function follow(document: string, site: Site): void {
    const found = locate(site.target, document);
    if ('wanted' in found) want(document, site, found.wanted);
    else if ('broken' in found) broken.add(found.broken);
    else if ('target' in found) reach(document, site, found.target);
    // What is wrong inside of the spec's own file is told by the checks of the joined document.
    else if (document === file && site.target.startsWith('#')) dangling.add(site.target);
    else report(document, site, found.fault);
  }

  // The queue grows while it is worked through.
  const isNew = seenOnce();
  for (const { document, value, pointer: at, context: start } of queue) {
    visitSites(value, at, start, {
      examples: !isSwagger(root),
      enter: isNew,
      site: (site) => follow(document, site),
      literal: noteIn(literals),
    });
  }
  return { links, literals, reached: reached.keys(), dangling, broken, wanted, findings };
}

interface Routes {
  /** The documents that were reached, and for remote ones the place that first led there. */
  readonly reached: ReadonlyMap<string, Origin | undefined>;
  /** How many files lead to a document. */
  depthOf(document: string): number;
  pass(document: string, site: Site, target: Target): void;
  /** Remote documents are nobody's to change: what is wrong in one is told where the repository refers to it. */
  placeOf(document: string, pointer: string): Origin;
}

function createRoutes(file: string): Routes {
  const reached = new Map<string, Origin | undefined>([[file, undefined]]);
  const depths = new Map<string, number>([[file, 0]]);
  const depthOf = (document: string) => depths.get(document) ?? 0;
  const placeOf = (document: string, at: string) => reached.get(document) ?? { file: document, pointer: at };
  return {
    reached,
    depthOf,
    placeOf,
    pass(document, site, { passed }) {
      for (const name of passed) {
        if (reached.has(name)) continue;
        reached.set(name, isUrl(name) ? placeOf(document, site.pointer) : undefined);
        depths.set(name, depthOf(document) + 1);
      }
    },
  };
}

function linkOf(document: string, site: Site, { final }: Target, placeOf: Routes['placeOf']): Link {
  const at = pointer(...final.keys);
  return {
    place: placeOf(document, site.place),
    final: final.value,
    origin: placeOf(final.document, at),
    named: { file: final.document, pointer: at },
    written: site.target,
    alone: Object.keys(site.holder).length === 1,
  };
}

function isFull({ documents, characters }: Fragments, more: number): boolean {
  return documents.size + more >= MAX_FRAGMENTS || characters > MAX_FRAGMENT_TEXT;
}

function isSwagger(root: Json): boolean {
  return isObject(root) && Object.hasOwn(root, 'swagger');
}

function seenOnce(): (value: object, context: Context) => boolean {
  const seen = { members: new Set(), names: new Set(), examples: new Set(), example: new Set() };
  return (value, context) => {
    if (seen[context].has(value)) return false;
    seen[context].add(value);
    return true;
  };
}

/** What stays in the spec's own file is left as it is written, without the name of the file. */
function keptText({ target: written }: Site, { keys }: Target): { readonly kept: string } {
  return { kept: written.startsWith('#') ? written : `#${pointer(...keys)}` };
}

function noteIn(literals: Map<object, Set<string>>): SiteVisitor['literal'] {
  return (holder, key) => {
    literals.set(holder, (literals.get(holder) ?? new Set()).add(key));
  };
}

function chainTooLong(target: string): RefFault {
  const message = `The $ref ${quoted(target)} is the end of a chain of more than ${MAX_FILE_CHAIN} files.`;
  return { code: 'ref-too-deep', message, hint: 'Let files refer to each other less deeply.' };
}

function tooMany(target: string): RefFault {
  const most = `${MAX_FRAGMENTS} files or ${MAX_FRAGMENT_TEXT / 1024 / 1024} MB`;
  const message = `The $ref ${quoted(target)} leads to more than the ${most} that are read.`;
  return { code: 'ref-too-many-files', message, hint: 'Put several fragments into one file.' };
}
