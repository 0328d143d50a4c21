/** What the conversion has to say: one finding for each construct, at its first place, with the number of the others. */
import type { Finding } from '../model/problem.ts';
import { error, warning } from '../load/findings.ts';
import { type Place, pointerOf } from './rebuild.ts';

interface Words {
  readonly code: 'openapi31-dropped' | 'openapi31-impossible' | 'openapi31-lossy';
  readonly message: string;
  readonly hint: string;
}

const lossy = (message: string, hint: string): Words => ({ code: 'openapi31-lossy', message, hint });
const dropped = (message: string, hint: string): Words => ({ code: 'openapi31-dropped', message, hint });
const impossible = (message: string, hint: string): Words => ({
  code: 'openapi31-impossible',
  message,
  hint,
});

const MODEL = 'The model in API Gateway accepts more than the schema; check the rest in the backend.';

const CONSTRUCTS = {
  conditions: lossy(
    'OpenAPI 3.0 has no `if`, `then` and `else`, and these cannot be rewritten; they are left out.',
    MODEL,
  ),
  containsCount: lossy(
    'OpenAPI 3.0 has no `minContains` and `maxContains`; how many items match is not checked.',
    MODEL,
  ),
  negation: lossy(
    'A `not` whose schema OpenAPI 3.0 cannot say exactly would refuse what is right; it is left out.',
    MODEL,
  ),
  oneOf: lossy(
    'A `oneOf` with an alternative that OpenAPI 3.0 cannot say exactly is converted to `anyOf`.',
    MODEL,
  ),
  patternProperties: lossy(
    'OpenAPI 3.0 has no `patternProperties`; which name a property matches is not checked.',
    MODEL,
  ),
  prefixItems: lossy(
    'OpenAPI 3.0 has no `prefixItems`; the order of the items is not checked.',
    `${MODEL} An object with named properties can be described exactly.`,
  ),
  propertyNames: lossy('OpenAPI 3.0 has no `propertyNames`; the names of properties are not checked.', MODEL),
  unevaluatedItems: lossy('OpenAPI 3.0 has no `unevaluatedItems`; further items are not refused.', MODEL),
  unevaluatedProperties: lossy(
    'OpenAPI 3.0 has no `unevaluatedProperties`; beside a composition of schemas, further properties are not refused.',
    MODEL,
  ),
  dialect: lossy(
    'The schemas are in another dialect than the one of OpenAPI 3.1; they are read as OpenAPI 3.1 all the same.',
    'Write the schemas in the dialect of OpenAPI 3.1, and leave `jsonSchemaDialect` out.',
  ),
  identifier: dropped(
    'OpenAPI 3.0 has no `identifier` in a license, and this one is no single SPDX id; it is left out.',
    'Write `url` instead where it matters.',
  ),
  infoSummary: dropped(
    'OpenAPI 3.0 has no `summary` in `info`; it is left out.',
    'Write it into `info.description`, which API Gateway keeps.',
  ),
  nullable: dropped(
    'OpenAPI 3.1 has no `nullable`, so it means nothing here; it is left out.',
    'Write the type as a list with "null" in it.',
  ),
  referenceText: dropped(
    'OpenAPI 3.0 has no `summary` and `description` beside a `$ref`; they are left out.',
    'Write them into what the `$ref` leads to.',
  ),
  unknownKeyword: dropped(
    'A keyword of a schema that OpenAPI does not know; it is left out, because OpenAPI 3.0 refuses it.',
    'Take it out, or let its name begin with "x-".',
  ),
  webhooks: dropped(
    'OpenAPI 3.0 has no `webhooks`, and API Gateway calls nobody; they are left out.',
    'Nothing needs to be done: webhooks are the business of whoever sends them.',
  ),
  dynamicReference: impossible(
    'OpenAPI 3.0 has no `$dynamicRef` and `$recursiveRef`.',
    'Write a `$ref` to the schema that is meant.',
  ),
  noPaths: impossible(
    'The document has no `paths`, so there is nothing that API Gateway could serve.',
    'Add `paths:` with at least one path, or take the document out of the folder.',
  ),
  referenceToDropped: impossible(
    'This `$ref` leads into `webhooks` or into a path item that no path uses; neither exists in OpenAPI 3.0.',
    'Move what it leads to under `components`, and refer to it there.',
  ),
  pathItemCircular: impossible(
    'This `$ref` of a path leads back to itself or to nothing.',
    'Let it lead to a path item with operations.',
  ),
  pathItemsTooLarge: impossible(
    'The path items under `components` expand to more than Tollgate reads where paths refer to them.',
    'Refer to large path items less often.',
  ),
} as const;

export type Construct = keyof typeof CONSTRUCTS;

export interface Notes {
  readonly add: (construct: Construct, place: Place) => void;
  readonly findings: () => readonly Finding[];
}

/** How many places of an error are listed; of a note, the first says enough. */
const MOST_ERRORS = 20;

export function takeNotes(): Notes {
  const found = new Map<Construct, { readonly places: Place[]; count: number }>();
  return {
    add: (construct, place) => {
      const known = found.get(construct) ?? { places: [], count: 0 };
      if (known.places.length < mostOf(construct)) known.places.push(place);
      known.count += 1;
      found.set(construct, known);
    },
    findings: () =>
      [...found].flatMap(([construct, { places, count }]) =>
        places.map((place, index) => {
          const isLast = index === places.length - 1;
          return finding(construct, place, isLast ? count - places.length : 0);
        }),
      ),
  };
}

function mostOf(construct: Construct): number {
  return CONSTRUCTS[construct].code === 'openapi31-impossible' ? MOST_ERRORS : 1;
}

/** @param others how many places are not listed */
function finding(construct: Construct, place: Place, others: number): Finding {
  const { code, message, hint } = CONSTRUCTS[construct];
  const more = others === 0 ? '' : ` So in ${others} more ${others === 1 ? 'place' : 'places'}.`;
  const make = code === 'openapi31-impossible' ? error : warning;
  return make(code, pointerOf(place), `${message}${more}`, hint);
}
