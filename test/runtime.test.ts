import { expect, test } from 'vitest';

// With install scripts switched off npm does not fetch Node 24 and silently runs everything on whatever Node is there.
test('tests run on Node 24, as the Action does', () => {
  expect(process.version).toMatch(/^v24\./);
});
