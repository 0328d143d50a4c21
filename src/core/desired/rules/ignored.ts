/** Parts of OpenAPI that API Gateway takes and does not keep (aws-facts 2.8, 2.14): said once per part, with its first place. */
import { quoted } from '../../load/findings.ts';
import { resolve } from '../context.ts';
import { child, isMap, items, members, type Node, objectOf } from '../node.ts';
import { OPERATION_KEYS } from '../operations.ts';
import type { Rule, Violation } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';

const OF_OPERATIONS = ['callbacks', 'deprecated', 'servers'];
/** What a parameter may say of its values: API Gateway checks only that a required one is there. */
const CONSTRAINTS = ['enum', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'default'];

export const IGNORED_RULES: readonly Rule<DocumentSubject>[] = [
  { code: 'part-not-stored', severity: 'warning', check: operationParts },
  { code: 'parameter-constraints-ignored', severity: 'warning', check: constraints },
];

function pathItems({ context }: DocumentSubject): readonly Node[] {
  return members(child(context.root, 'paths')).map(([, node]) => resolve(context, node));
}

function operations(paths: readonly Node[]): readonly Node[] {
  return paths.flatMap((path) =>
    members(path).flatMap(([key, node]) => (Object.hasOwn(OPERATION_KEYS, key) ? [node] : [])),
  );
}

function operationParts(subject: DocumentSubject): readonly Violation[] {
  const all = operations(pathItems(subject));
  const responses = all
    .flatMap((operation) => members(child(operation, 'responses')))
    .map(([, node]) => resolve(subject.context, node));
  return [...OF_OPERATIONS.flatMap((key) => notStored(key, all)), ...notStored('links', responses)];
}

function notStored(key: string, holders: readonly Node[]): readonly Violation[] {
  const found = holders
    .map((holder) => child(holder, key))
    .filter(({ value }) => value !== undefined && value !== false);
  const [first] = found;
  if (first === undefined) return [];
  const places = found.length === 1 ? 'in one place' : `in ${found.length} places`;
  return [
    {
      pointer: first.pointer,
      message: `${quoted(key)} stands ${places}; API Gateway does not keep it.`,
      hint: 'It stays in the spec for its readers; nothing at API Gateway comes of it.',
    },
  ];
}

function constraints(subject: DocumentSubject): readonly Violation[] {
  const paths = pathItems(subject);
  const lists = [...paths, ...operations(paths)].map((holder) => child(holder, 'parameters'));
  const parameters = lists.flatMap(items).map((node) => resolve(subject.context, node));
  const bound = parameters.filter(isConstrained);
  const [first] = bound;
  if (first === undefined) return [];
  const which =
    bound.length === 1
      ? 'One parameter restricts its values'
      : `${bound.length} parameters restrict their values`;
  return [
    {
      pointer: first.pointer,
      message: `${which}; API Gateway checks only that a required one is there.`,
      hint: 'Check the values in the backend.',
    },
  ];
}

/** In 3.0 the constraints are in the schema, in 2.0 on the parameter itself; those of bodies are checked by the model. */
function isConstrained(node: Node): boolean {
  if (child(node, 'in').value === 'body') return false;
  const schema = child(node, 'schema');
  const holder = objectOf((isMap(schema) ? schema : node).value) ?? {};
  return CONSTRAINTS.some((key) => Object.hasOwn(holder, key));
}
