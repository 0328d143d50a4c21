/** Renders a parsed template. */
import { isObject } from '../../../core/model/json.ts';
import { memberOf } from '../json-path.ts';
import { callMethod, javaText } from './methods.ts';
import type { Expression, Node, Reference, Step } from './syntax.ts';

/** A root that is not plain data: `$input`, `$util`. Undefined when it has no such method. */
export interface Host {
  readonly call: (name: string, parameters: readonly unknown[]) => unknown;
  readonly members: Readonly<Record<string, unknown>>;
}

export interface Scope {
  /** By name without the dollar sign. Also what `#set` writes to. */
  readonly variables: Map<string, unknown>;
  readonly hosts: Readonly<Record<string, Host>>;
  /** Where `#set($context.responseOverride...)` goes: the path after `context.` and the value. */
  readonly override: (path: readonly string[], value: unknown) => void;
}

/** The service stops a loop there (aws-facts 1.2). */
const MAX_ITERATIONS = 1000;

/** Renders nodes. A reference to an unknown variable stays as it is written, one to an absent member renders empty. */
export function render(nodes: readonly Node[], scope: Scope): string {
  return nodes.map((node) => renderNode(node, scope)).join('');
}

function renderNode(node: Node, scope: Scope): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'reference':
      return renderReference(node, scope);
    case 'set':
      assign(node.target, evaluate(node.value, scope), scope);
      return '';
    case 'if': {
      const branch = node.branches.find(
        ({ condition }) => condition === undefined || truthy(evaluate(condition, scope)),
      );
      return branch === undefined ? '' : render(branch.body, scope);
    }
    case 'foreach':
      return renderLoop(node, scope);
    default:
      return node satisfies never;
  }
}

function renderReference(node: Extract<Node, { type: 'reference' }>, scope: Scope): string {
  const { name } = node.reference;
  const known = scope.variables.has(name) || Object.hasOwn(scope.hosts, name);
  return known || node.quiet ? javaText(resolve(node.reference, scope)) : node.source;
}

function renderLoop(node: Extract<Node, { type: 'foreach' }>, scope: Scope): string {
  const list = evaluate(node.list, scope);
  const items: readonly unknown[] = Array.isArray(list) ? list : isObject(list) ? Object.values(list) : [];
  return items
    .slice(0, MAX_ITERATIONS)
    .map((item, index) => {
      scope.variables.set(node.variable, item);
      scope.variables.set('velocityCount', index + 1);
      const hasNext = index + 1 < items.length;
      scope.variables.set('foreach', {
        count: index + 1,
        index,
        hasNext,
        first: index === 0,
        last: !hasNext,
      });
      return render(node.body, scope);
    })
    .join('');
}

function assign(target: Reference, value: unknown, scope: Scope): void {
  const path = target.steps.map((step) =>
    step.type === 'index' ? javaText(evaluate(step.index, scope)) : step.name,
  );
  if (path.length === 0) scope.variables.set(target.name, value ?? null);
  else if (target.name === 'context') scope.override(path, value);
}

function resolve(reference: Reference, scope: Scope): unknown {
  const host = Object.hasOwn(scope.hosts, reference.name) ? scope.hosts[reference.name] : undefined;
  if (host === undefined)
    return reference.steps.reduce(
      (value, step) => stepInto(value, step, scope),
      scope.variables.get(reference.name),
    );
  const [first, ...rest] = reference.steps;
  if (first === undefined) return undefined;
  return rest.reduce((value, step) => stepInto(value, step, scope), stepIntoHost(host, first, scope));
}

function stepIntoHost(host: Host, step: Step, scope: Scope): unknown {
  if (step.type === 'call')
    return host.call(
      step.name,
      step.parameters.map((parameter) => evaluate(parameter, scope)),
    );
  return step.type === 'member' ? memberOf(host.members, step.name) : undefined;
}

function stepInto(value: unknown, step: Step, scope: Scope): unknown {
  if (step.type === 'member') return memberOf(value, step.name);
  if (step.type === 'index') return memberOf(value, javaText(evaluate(step.index, scope)));
  return callMethod(
    value,
    step.name,
    step.parameters.map((parameter) => evaluate(parameter, scope)),
  );
}

function evaluate(expression: Expression, scope: Scope): unknown {
  switch (expression.type) {
    case 'literal':
      return expression.value;
    case 'template':
      return render(expression.body, scope);
    case 'reference':
      return resolve(expression.reference, scope);
    case 'not':
      return !truthy(evaluate(expression.operand, scope));
    case 'binary':
      return evaluateBinary(expression, scope);
    default:
      return expression satisfies never;
  }
}

function evaluateBinary(expression: Extract<Expression, { type: 'binary' }>, scope: Scope): unknown {
  const left = evaluate(expression.left, scope);
  if (expression.operator === '&&') return truthy(left) && truthy(evaluate(expression.right, scope));
  if (expression.operator === '||') return truthy(left) || truthy(evaluate(expression.right, scope));
  const right = evaluate(expression.right, scope);
  if (expression.operator === '==') return same(left, right);
  if (expression.operator === '!=') return !same(left, right);
  if (expression.operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
    return javaText(left) + javaText(right);
  }
  return arithmetic(expression.operator, Number(left), Number(right));
}

function arithmetic(operator: string, left: number, right: number): number | boolean {
  if (operator === '<') return left < right;
  if (operator === '>') return left > right;
  if (operator === '<=') return left <= right;
  if (operator === '>=') return left >= right;
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return operator === '/' ? Math.trunc(left / right) : left % right;
}

/** As Velocity compares: values of different types by their text. */
function same(left: unknown, right: unknown): boolean {
  if (left === undefined || left === null) return right === undefined || right === null;
  return left === right || javaText(left) === javaText(right);
}

function truthy(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}
