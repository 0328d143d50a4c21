/** Rules for paths and resources (aws-facts 2.6, 2.14). */
import { quoted } from '../../load/findings.ts';
import { isMap, members } from '../node.ts';
import { OPERATION_KEYS, type PathPlace, pathVariable, segments } from '../operations.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import type { PathsSubject } from './subject.ts';

const LITERAL_SEGMENT = /^[A-Za-z0-9_.,:-]+$/;
const VARIABLE_SEGMENT = /^\{[A-Za-z0-9_.,:$-]+\+?\}$/;
const RESERVED = ['/ping', '/sping'];

/** The keys of a path item that OpenAPI knows and that are no operations of the service. */
const OTHER_KEYS = new Set(['$ref', 'summary', 'description', 'servers', 'parameters']);

export const PATH_RULES: readonly Rule<PathsSubject>[] = [
  { code: 'path-segment', severity: 'error', check: ({ paths }) => paths.flatMap(badSegments) },
  { code: 'path-greedy-child', severity: 'error', check: ({ paths }) => paths.flatMap(greedyChild) },
  { code: 'path-sibling-variable', severity: 'error', check: ({ paths }) => siblingVariables(paths) },
  { code: 'path-duplicate', severity: 'error', check: ({ paths }) => duplicates(paths) },
  { code: 'path-reserved', severity: 'warning', check: ({ paths }) => paths.flatMap(reserved) },
  { code: 'operation-unsupported', severity: 'error', check: ({ paths }) => paths.flatMap(unsupportedKeys) },
  { code: 'operation-malformed', severity: 'error', check: ({ paths }) => paths.flatMap(malformed) },
];

function badSegments({ path, written, node }: PathPlace): readonly Violation[] {
  const bad = segments(path).filter((part) => !LITERAL_SEGMENT.test(part) && !VARIABLE_SEGMENT.test(part));
  return bad.map((part) => ({
    pointer: node.pointer,
    message: `The path ${quoted(written)} has the segment ${quoted(part)}, which API Gateway does not take.`,
    hint: 'A segment is letters, digits and _-.,: or one whole {variable} or {variable+}.',
  }));
}

function greedyChild({ path, node }: PathPlace): readonly Violation[] {
  const greedy = segments(path)
    .slice(0, -1)
    .find((part) => part.endsWith('+}'));
  return when(greedy !== undefined, () => ({
    pointer: node.pointer,
    message: `Nothing can stand below the greedy variable ${quoted(greedy ?? '')}.`,
    hint: 'Make it the last segment of the path, or take the plus away.',
    ...refused(
      `Unable to create resource at path '${path}': Cannot create a child of a resource with a greedy path variable: ${greedy}`,
    ),
  }));
}

/** One parent has one variable child: `/a/{x}` and `/a/{y}` cannot both be. */
function siblingVariables(paths: readonly PathPlace[]): readonly Violation[] {
  const variableOf = new Map<string, string>();
  return paths.flatMap(({ path, node }) =>
    segments(path).flatMap((part, index, all) => {
      if (pathVariable(part) === undefined) return [];
      const parent = `/${all.slice(0, index).join('/')}`;
      const first = variableOf.get(parent) ?? part;
      variableOf.set(parent, first);
      return when(first !== part, () => siblingViolation(node.pointer, path, first, part));
    }),
  );
}

function siblingViolation(pointer: string, path: string, first: string, part: string): Violation {
  return {
    pointer,
    message: `The variable ${quoted(part)} stands where another path has ${quoted(first)}; only one is allowed.`,
    hint: `Use one name for both, for example ${first}.`,
    ...refused(
      `Unable to create resource at path '${path}': A sibling (${first}) of this resource already has a variable path part -- only one is allowed`,
    ),
  };
}

function duplicates(paths: readonly PathPlace[]): readonly Violation[] {
  const firstOf = new Map<string, string>();
  return paths.flatMap(({ path, written, node }) => {
    const first = firstOf.get(path);
    if (first === undefined) firstOf.set(path, written);
    return when(first !== undefined, () => ({
      pointer: node.pointer,
      message: `${quoted(written)} and ${quoted(first ?? '')} are one path to API Gateway.`,
      hint: 'Put the operations under one of them.',
    }));
  });
}

function reserved({ path, node }: PathPlace): readonly Violation[] {
  return when(RESERVED.includes(path), () => ({
    pointer: node.pointer,
    message: `API Gateway keeps ${path} for its own health checks and answers it itself.`,
    hint: 'Choose another path.',
  }));
}

function unsupportedKeys({ node, written }: PathPlace): readonly Violation[] {
  return members(node).flatMap(([key, value]) => {
    if (Object.hasOwn(OPERATION_KEYS, key) || OTHER_KEYS.has(key) || key.startsWith('x-')) return [];
    return when(isMap(value), () => ({
      pointer: value.pointer,
      message: `API Gateway has no ${quoted(key)} operation, so ${quoted(written)} would lose it silently.`,
      hint: 'Use get, put, post, delete, options, head, patch or x-amazon-apigateway-any-method.',
    }));
  });
}

function malformed({ node, written }: PathPlace): readonly Violation[] {
  return members(node).flatMap(([key, value]) =>
    when(Object.hasOwn(OPERATION_KEYS, key) && !isMap(value), () => ({
      pointer: value.pointer,
      message: `The operation ${quoted(key)} of ${quoted(written)} is not an object.`,
      hint: 'Describe the operation, or remove it.',
    })),
  );
}
