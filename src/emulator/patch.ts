/** The `patchOperations` of the Update calls: tables of paths, each with the operations that it takes. */
import type { PatchOperation } from '@aws-sdk/client-api-gateway';
import { badRequest, type ServiceError } from './protocol/error.ts';

export type PatchOp = 'add' | 'copy' | 'move' | 'remove' | 'replace' | 'test';

/** One patch operation whose path matched a rule. */
export interface PatchChange {
  readonly op: PatchOp;
  /** Values are always text; absent for most removes. */
  readonly value: string | undefined;
  readonly from: string | undefined;
  /** The path as sent. */
  readonly path: string;
  /** The `{...}` segments of the rule's path in order, as sent: still with `~1` for a slash. */
  readonly raw: readonly string[];
  /** The same, with `~1` and `~0` resolved. */
  readonly keys: readonly string[];
}

export interface PatchRule<Target> {
  /** Segments in braces stand for any one segment. */
  readonly path: string;
  readonly ops: readonly PatchOp[];
  readonly apply: (target: Target, change: PatchChange) => void;
}

/**
 * A changed copy of the target; the target itself stays as it is, so that a refused list changes nothing.
 * @param refuse the service's words for a path, or an operation on it, that no rule takes
 */
export function patched<Target>(
  target: Target,
  operations: readonly PatchOperation[] | undefined,
  rules: readonly PatchRule<Target>[],
  refuse: (operation: PatchOperation) => ServiceError,
): Target {
  const copy = structuredClone(target);
  for (const operation of operations ?? []) {
    const rule = rules.find((candidate) => takes(candidate, operation));
    if (rule === undefined) throw refuse(operation);
    rule.apply(copy, changeOf(rule, operation));
  }
  return copy;
}

/** `Invalid patch path  '/id' specified for op 'replace'. Must be one of: [...]`, with their two spaces. */
export function invalidPatchPath(
  paths: (op: string) => readonly string[],
): (operation: PatchOperation) => ServiceError {
  return ({ op, path }) =>
    badRequest(
      `Invalid patch path  '${path ?? ''}' specified for op '${op ?? ''}'. ` +
        `Must be one of: [${paths(op ?? '').join(', ')}]`,
    );
}

/** The paths of the rules that take an operation. */
export function pathsOf<Target>(rules: readonly PatchRule<Target>[]): (op: string) => readonly string[] {
  return (op) => rules.filter((rule) => rule.ops.some((taken) => taken === op)).map((rule) => rule.path);
}

function takes<Target>(rule: PatchRule<Target>, operation: PatchOperation): boolean {
  if (!rule.ops.some((op) => op === operation.op)) return false;
  const wanted = rule.path.split('/');
  const given = (operation.path ?? '').split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index]))
  );
}

function changeOf<Target>(rule: PatchRule<Target>, operation: PatchOperation): PatchChange {
  const path = operation.path ?? '';
  const wanted = rule.path.split('/');
  const raw = path.split('/').filter((_, index) => wanted[index]?.startsWith('{') ?? false);
  return {
    op: operation.op as PatchOp,
    value: operation.value,
    from: operation.from,
    path,
    raw,
    keys: raw.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')),
  };
}

/** Text, number or truth of a change's value, as the service reads them. A non-boolean is false (aws-facts 5.4). */
export function textOf(change: PatchChange): string {
  return change.value ?? '';
}

export function numberOf(change: PatchChange): number {
  const number = Number(change.value);
  if (change.value === undefined || change.value === '' || !Number.isFinite(number)) {
    throw badRequest(
      `Invalid value '${change.value ?? ''}' specified for path '${change.path}'. Must be a number.`,
    );
  }
  return number;
}

export function booleanOf(change: PatchChange): boolean {
  return change.value?.toLowerCase() === 'true';
}
