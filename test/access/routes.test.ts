/** Which method serves a call: as the embedded API Gateway finds it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routeOf, routesOf } from '../../src/core/access/routes.ts';
import { methodKey, splitMethodKey } from '../../src/core/model/definition.ts';
import { findRoute } from '../../src/emulator/data-plane/routing.ts';
import type { StoredDefinition } from '../../src/emulator/store.ts';
import { definition } from './world.ts';

const PATHS = ['/', '/a', '/a/b', '/a/b/c', '/a/{x}', '/a/{x}/c', '/{y}', '/{y}/b', '/a/{r+}', '/{r+}'];
const operation = (methods: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...methods), fc.constantFrom(...PATHS))
    .map(([name, path]) => methodKey(name, path));

function stored(operations: readonly string[]): StoredDefinition {
  const byPath = Map.groupBy(operations, (each) => splitMethodKey(each).path);
  const resources = [...byPath].map(([path, methods]) => {
    const named = methods.map((each) => [splitMethodKey(each).httpMethod, {}] as const);
    return [path, { id: path, path, resourceMethods: Object.fromEntries(named) }] as const;
  });
  return {
    restApi: { id: 'a' },
    resources: Object.fromEntries(resources),
    models: {},
    authorizers: {},
    requestValidators: {},
    gatewayResponses: {},
  };
}

test('as the data plane does', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(operation(['GET', 'POST', 'ANY'])),
      operation(['GET', 'POST']),
      (operations, wanted) => {
        const { httpMethod, path } = splitMethodKey(wanted);
        const called = path.replace('{r+}', 'one/of/many').replaceAll(/\{.\}/g, 'one');
        const found = findRoute(stored(operations), httpMethod, called);
        const expected = found && methodKey(found.methodName, found.resourcePath);
        const routes = routesOf(definition(Object.fromEntries(operations.map((each) => [each, true]))));
        expect(routeOf(routes, wanted)?.operation).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});
