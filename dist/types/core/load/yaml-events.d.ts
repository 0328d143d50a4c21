/** The events of a YAML text, by which it is read first and, if there is something to place, looked at again. */
import { type Event } from 'js-yaml';
import type { SourceFile } from '../model/repository.ts';
/** @throws YAMLException for a text that is no YAML, or nested too deeply */
export declare function yamlEvents(file: SourceFile): Event[];
