/** What a document must be at the very least for the compiler to walk it: an OpenAPI version, a title, paths, operations. */
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import { checkShape } from './check-shape.ts';
import { error, quoted, warning } from './findings.ts';
import { OperationExtension, RootExtension } from './formats/x-tollgate.ts';

type Mapping = { readonly [key: string]: unknown };

/** Members of a path item that are operations. */
export const OPERATION_KEYS = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'x-amazon-apigateway-any-method',
] as const;

export function structureFindings(document: Mapping): readonly Finding[] {
  return [
    ...versionFindings(document),
    ...infoFindings(document),
    ...rootExtension(document),
    ...pathsFindings(document),
  ];
}

export type OpenApiVersion = '2.0' | '3.0' | '3.1';

/**
 * Undefined for a version that cannot be imported. API Gateway takes 2.0 and 3.0 (aws-facts 2.2); 3.1 is converted. YAML
 * reads `swagger: 2.0` as a number, which says the same.
 */
export function openApiVersion(document: Mapping): OpenApiVersion | undefined {
  const { swagger, openapi } = document;
  if (swagger === '2.0' || swagger === 2) return '2.0';
  if (openapi === 3) return '3.0';
  const minor = typeof openapi === 'string' ? /^3\.([01])(?:\.[0-9]+)?$/.exec(openapi)?.[1] : undefined;
  return minor === undefined ? undefined : minor === '0' ? '3.0' : '3.1';
}

function versionFindings(document: Mapping): readonly Finding[] {
  if (openApiVersion(document) !== undefined) return numberFindings(document);
  const key = 'swagger' in document ? 'swagger' : 'openapi';
  const version = document[key];
  const hint = 'Write `openapi: "3.0.3"` or `swagger: "2.0"`, whichever the document is.';
  if (version === undefined)
    return [error('openapi-version', '', 'The document does not say which version of OpenAPI it is.', hint)];
  const at = pointer(key);
  if (typeof version !== 'string')
    return [error('openapi-version', at, `"${key}" must be text.`, `Put the version in quotes. ${hint}`)];
  if (!/^3\.2(\.|$)/.test(version))
    return [
      error('openapi-version', at, `There is no OpenAPI ${quoted(version)} that can be imported.`, hint),
    ];
  const message = `OpenAPI ${quoted(version)} is not supported yet: API Gateway imports 2.0 and 3.0, and 3.1 is converted.`;
  return [error('openapi-version-not-yet', at, message, 'Write the document as OpenAPI 3.1 or 3.0.')];
}

function numberFindings(document: Mapping): readonly Finding[] {
  return ['swagger', 'openapi'].flatMap((key) => {
    if (typeof document[key] !== 'number') return [];
    const message = `"${key}" is a number; it is taken as the version that it means.`;
    return [warning('openapi-version', pointer(key), message, 'Put the version in quotes.')];
  });
}

function infoFindings(document: Mapping): readonly Finding[] {
  const { info } = document;
  if (!isObject(info))
    return [
      error(
        'openapi-structure',
        'info' in document ? '/info' : '',
        '"info" must be a mapping.',
        'Add `info: { title: ..., version: ... }`.',
      ),
    ];
  if (typeof info['title'] === 'string' && info['title'] !== '') return [];
  const hint = "Write the API's name as `info.title`.";
  return [
    error(
      'openapi-structure',
      'title' in info ? '/info/title' : '/info',
      '"info.title" must be text, and not empty.',
      hint,
    ),
  ];
}

function rootExtension(document: Mapping): readonly Finding[] {
  return extensionFindings(RootExtension, document, []);
}

function extensionFindings(
  schema: typeof RootExtension | typeof OperationExtension,
  holder: Mapping,
  keys: readonly string[],
): readonly Finding[] {
  if (!('x-tollgate' in holder)) return [];
  const at = pointer(...keys, 'x-tollgate');
  return checkShape<typeof schema>(schema, holder['x-tollgate']).findings.map((finding) => ({
    ...finding,
    pointer: at + finding.pointer,
    message: finding.message
      .replace(/^The file\b/, '"x-tollgate"')
      .replace(/of this file\.$/, 'of "x-tollgate".'),
  }));
}

function pathsFindings(document: Mapping): readonly Finding[] {
  const { paths } = document;
  // In 3.1 a document may have webhooks only. The conversion says that there is nothing to import; an overlay may add paths.
  if (paths === undefined && openApiVersion(document) === '3.1') return [];
  if (!isObject(paths))
    return [
      error(
        'openapi-structure',
        'paths' in document ? '/paths' : '',
        '"paths" must be a mapping.',
        'Add `paths:` with at least one path.',
      ),
    ];
  return (
    Object.entries(paths)
      // A `$ref` that is still there could not be followed, which is its own problem.
      .filter(([path]) => !path.startsWith('x-') && path !== '$ref')
      .flatMap(([path, item]) => pathFindings(path, item))
  );
}

function pathFindings(path: string, item: unknown): readonly Finding[] {
  if (!isObject(item)) {
    return [
      error(
        'openapi-structure',
        pointer('paths', path),
        `The path ${quoted(path)} must be a mapping.`,
        'Write its operations, or take it out.',
      ),
    ];
  }
  return OPERATION_KEYS.filter((key) => key in item).flatMap((key) => {
    const operation = item[key];
    if (isObject(operation)) return extensionFindings(OperationExtension, operation, ['paths', path, key]);
    const message = `${quoted(`${key} ${path}`)} must be a mapping.`;
    return [
      error(
        'openapi-structure',
        pointer('paths', path, key),
        message,
        'Describe the operation, or take it out.',
      ),
    ];
  });
}
