/** Joins the use cases with the disk and with AWS. The adapters are loaded when they are needed, and once. */
import type {
  Clock,
  KeyValueReader,
  Reader,
  Sources,
  StageCaller,
  ValueSources,
  Writer,
} from '../app/ports.ts';
import type { Desired } from '../core/model/desired.ts';
import type { Settings } from './settings.ts';

export interface Wiring {
  readonly sources: Sources;
  readonly values: ValueSources;
  readonly reader: (desired: Desired) => Promise<Reader>;
  readonly writer: (desired: Desired) => Promise<Writer>;
  readonly caller: (desired: Desired) => Promise<StageCaller>;
  readonly keyValues: (desired: Desired) => Promise<KeyValueReader>;
  readonly clock: Clock;
}

const clock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export function wire(settings: Pick<Settings, 'root' | 'endpointUrl'>): Wiring {
  const aws = once(async (target: { readonly region?: string | undefined }) => {
    const { connect } = await import('../aws/connect.ts');
    return await connect({
      ...(target.region === undefined ? {} : { region: target.region }),
      ...(settings.endpointUrl === undefined ? {} : { endpointUrl: settings.endpointUrl }),
    });
  });
  return {
    sources: sourcesOf(settings.root),
    values: {
      variable: (name) => process.env[name],
      reader: async (target) => (await aws(target)).values,
    },
    reader: async (desired) => (await aws(desired)).reader,
    writer: async (desired) => (await aws(desired)).writer,
    caller: async (desired) => (await aws(desired)).caller,
    keyValues: async (desired) => (await aws(desired)).keyValues,
    clock,
  };
}

/** The files under a root. */
export function sourcesOf(root: string): Sources {
  return {
    read: async () => await (await import('../disk/read-tree.ts')).readTree(root),
    files: async (paths) => await (await import('../disk/read-tree.ts')).readFiles(root, paths),
    remote: async (url) => await (await import('../disk/remote-document.ts')).downloadDocument(url),
    commit: async () => await (await import('../disk/commit.ts')).commitOf(root),
    time: () => Math.floor(Date.now() / 1000),
  };
}

/** A command works on one environment, so that one connection serves it. */
function once<Input, Result>(make: (input: Input) => Promise<Result>): (input: Input) => Promise<Result> {
  let made: Promise<Result> | undefined;
  return (input) => {
    made ??= make(input);
    return made;
  };
}
