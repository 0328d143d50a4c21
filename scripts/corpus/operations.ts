/** The operations that a document declares, found without the compiler, so that the compiler cannot lose one unseen. */
import { isObject } from '../../src/core/model/json.ts';

const METHODS: Readonly<Record<string, string>> = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  patch: 'PATCH',
  'x-amazon-apigateway-any-method': 'ANY',
};

/** `GET /pets` and so on: everything the service can import. */
export function importable(document: unknown): readonly string[] {
  const paths = isObject(document) && isObject(document['paths']) ? document['paths'] : {};
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/'))
    .flatMap(([path, item]) =>
      Object.keys(itemOf(document, item)).flatMap((key) => {
        const method = METHODS[key];
        return method === undefined ? [] : [`${method} ${path.replace(/(.)\/+$/, '$1')}`];
      }),
    );
}

function itemOf(document: unknown, item: unknown): object {
  if (!isObject(item)) return {};
  const reference = item['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return item;
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const target = keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
  return isObject(target) ? target : {};
}
