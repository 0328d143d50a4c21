/** How a usage plan writes an operation: `/path/METHOD`, and `//METHOD` for the root path (aws-facts 5.1). */
import { methodKey, splitMethodKey } from '../core/model/definition.ts';

/** `GET /hello` as `/hello/GET`. */
export function throttleKey(operation: string): string {
  const { httpMethod, path } = splitMethodKey(operation);
  return `${path}/${httpMethod}`;
}

/** `/hello/GET` as `GET /hello`. */
export function throttleKeyOperation(key: string): string {
  const slash = key.lastIndexOf('/');
  return methodKey(key.slice(slash + 1), key.slice(0, slash));
}
