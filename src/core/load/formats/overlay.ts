/** The format of an OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html), without its `x-` members. */
import * as v from 'valibot';
import { says } from '../check-shape.ts';
import { flag, list, mapping, text } from './common.ts';

/** Longer ones are machine-made, and their parser goes one level down for each parenthesis. */
const MOST_CHARACTERS_OF_A_PATH = 2000;

const Action = mapping({
  target: text('Write a JSONPath, for example $.paths["/orders"].', MOST_CHARACTERS_OF_A_PATH),
  description: v.optional(v.string(says('must be text', 'Put it in quotes.'))),
  update: v.optional(v.unknown()),
  remove: v.optional(flag()),
});

export const OverlayFile = mapping({
  overlay: v.pipe(
    v.string(says('must be the version of the overlay, as text', 'Write `overlay: "1.0.0"`.')),
    v.regex(/^1\.0\.[0-9]+$/, says('must be a version 1.0 of OpenAPI Overlay', 'Write `overlay: "1.0.0"`.')),
  ),
  info: mapping({
    title: text('Give the overlay a title.'),
    version: v.union(
      [v.string(), v.number()],
      says('must be the version of this overlay', 'Write for example "1.0.0".'),
    ),
  }),
  extends: v.optional(text('Name a spec, or take this out.')),
  actions: v.pipe(
    list(Action),
    v.nonEmpty(says('must have at least one action', 'Add one, or take the overlay out.')),
  ),
});

export type OverlayFile = v.InferOutput<typeof OverlayFile>;
