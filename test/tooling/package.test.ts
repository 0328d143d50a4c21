import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { project } from './sources.ts';

test('dependencies are exact, so that the bundle is what the lock file says', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('Node of the tests is the one that is installed with the project', () => {
  expect(manifest.devDependencies.node).toMatch(/^24\./);
  expect(manifest.allowScripts).toEqual({ node: true });
});

test('what is published and what is started exists', () => {
  const paths = [
    manifest.bin.tollgate,
    manifest.exports['.'].default,
    manifest.exports['.'].types,
    ...manifest.files,
  ];
  expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});

test('the bundle says that it is CommonJS, and its CLI can be started', () => {
  expect(JSON.parse(readFileSync(join(project, 'dist', 'package.json'), 'utf8'))).toEqual({
    type: 'commonjs',
  });
  expect(readFileSync(join(project, 'dist', 'cli.js'), 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(
    true,
  );
});
