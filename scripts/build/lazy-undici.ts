/**
 * What `undici` is inside the bundle: `@actions/http-client` imports it for proxies alone, and loading it costs more than
 * everything else that a plan does before its first request. The real one is in its own file and loaded at the first proxy.
 */
import type { ProxyAgent as RealProxyAgent } from 'undici';

type Options = ConstructorParameters<typeof RealProxyAgent>[0];

function real(): { readonly ProxyAgent: typeof RealProxyAgent } {
  return process.getBuiltinModule('node:module').createRequire(__filename)('./undici.js');
}

/** Constructs the real `ProxyAgent`; a constructor that returns an object gives that object to `new`. */
export function ProxyAgent(options: Options): RealProxyAgent {
  return new (real().ProxyAgent)(options);
}
