/** The rolldown plugins that keep the start of the bundle short. */
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

const BUILT_IN_IMPORT = /\bimport\((['"])(node:[a-z0-9_/]+)\1\)/g;

/** Sends the import of `undici` to a stand-in that loads the real one only when a proxy is configured. */
export function lazyUndici(root: string): Plugin {
  return {
    name: 'lazy-undici',
    resolveId(id) {
      return id === 'undici' ? join(root, 'scripts', 'build', 'lazy-undici.ts') : null;
    },
  };
}

/**
 * `import('node:http')` builds an ES facade that reads every export of the module, among them one that loads Node's own
 * undici: some 25 ms. The same module without a facade costs nothing.
 */
export function plainBuiltIns(): Plugin {
  return {
    name: 'plain-built-ins',
    transform(code) {
      if (!code.includes('import(')) return null;
      const rewritten = code.replaceAll(BUILT_IN_IMPORT, 'Promise.resolve(process.getBuiltinModule("$2"))');
      return rewritten === code ? null : { code: rewritten, map: null };
    },
  };
}
