/** Local functions: ES modules in files, imported when they are first called and again when they change. */
import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { isObject } from '../../core/model/json.ts';

/** Runs a function by its name. Rejects with what the function threw, or when there is no such function. */
export type Invoke = (functionName: string, event: unknown) => Promise<unknown>;

/** @param modules path of the ES module by function name; it exports `handler`, or the handler as its default */
export function createInvoke(
  modules: Readonly<Record<string, string>>,
  region: string,
  account: string,
): Invoke {
  return async (functionName, event) => {
    const path = Object.hasOwn(modules, functionName) ? modules[functionName] : undefined;
    if (path === undefined) throw new Error(`No module is given for the function ${functionName}`);
    const handler = await loadHandler(functionName, path);
    return await handler(event, contextOf(functionName, region, account));
  };
}

type LocalHandler = (event: unknown, context: unknown) => unknown;

async function loadHandler(functionName: string, path: string): Promise<LocalHandler> {
  const url = pathToFileURL(path);
  const { mtimeMs } = await stat(url);
  // Another query makes another module, so that an edited file is read again.
  url.searchParams.set('changed', String(mtimeMs));
  const module: unknown = await import(url.href);
  const handler = isObject(module) ? (module['handler'] ?? defaultHandler(module['default'])) : undefined;
  if (typeof handler !== 'function') {
    throw new TypeError(`The module of the function ${functionName} exports no handler`);
  }
  return handler as LocalHandler;
}

/** A CommonJS module has its exports under `default`. */
function defaultHandler(value: unknown): unknown {
  return isObject(value) ? value['handler'] : value;
}

function contextOf(functionName: string, region: string, account: string) {
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${region}:${account}:function:${functionName}`,
    memoryLimitInMB: '128',
    getRemainingTimeInMillis: () => 29_000,
  };
}
