/** The events of a YAML text, by which it is read first and, if there is something to place, looked at again. */
import { type Event, parseEvents } from 'js-yaml';
import type { SourceFile } from '../model/repository.ts';
import { MAX_DEPTH } from './limits.ts';

const known = new WeakMap<SourceFile, Event[]>();

/** @throws YAMLException for a text that is no YAML, or nested too deeply */
export function yamlEvents(file: SourceFile): Event[] {
  const events = known.get(file) ?? parseEvents(file.text, { maxDepth: MAX_DEPTH });
  known.set(file, events);
  return events;
}
