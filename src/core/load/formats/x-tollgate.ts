/** The extension `x-tollgate`, at the root of a spec and on an operation. */
import * as v from 'valibot';
import { says } from '../check-shape.ts';
import { ENDPOINT_TYPES } from '../../model/definition.ts';
import { flag, mapping, oneOf, text } from './common.ts';

export const SPEC_ID = /^[A-Za-z0-9._-]{1,128}$/;
export const SPEC_ID_HINT = 'Use letters, digits, ".", "_" and "-" only.';

export const RootExtension = mapping({
  id: v.optional(
    v.pipe(text('Write an id.'), v.regex(SPEC_ID, says('must be an id that a tag can hold', SPEC_ID_HINT))),
  ),
  endpointType: v.optional(oneOf(ENDPOINT_TYPES)),
  basePath: v.optional(oneOf(['ignore', 'prepend', 'split'])),
});

export const OperationExtension = mapping({
  probe: v.optional(
    v.union(
      [
        flag(),
        mapping({
          path: v.pipe(
            text('Write a path.'),
            v.startsWith('/', says('must begin with "/"', 'Write for example "/orders/1".')),
          ),
        }),
      ],
      says('must be true, false or { path: "/..." }', 'Write true or false.'),
    ),
  ),
});
