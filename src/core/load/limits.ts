/** How much Tollgate reads. Everything in a pull request is hostile until it is merged. */

/** Bytes of a spec: API Gateway's own limit for an import (aws-facts 1.2). */
export const MAX_SPEC_BYTES = 6 * 1024 * 1024;
/** Bytes of `tollgate.yaml`, of a plan file and of a key file. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Keys in a key file: as many as an account has in a region (aws-facts 1.2). */
export const MAX_KEYS = 10_000;
/** Fields of a key file; four per row, where it is as it should be. */
export const MAX_KEY_FIELDS = 100_000;
/** Keys of key files in all plan files together; several may name one key file. */
export const MAX_LISTED_KEYS = 100_000;
/** Levels of nesting, aliases followed. */
export const MAX_DEPTH = 200;
/** Values in a file, aliases followed. */
export const MAX_VALUES = 1_000_000;
/** Aliases in a YAML file. */
export const MAX_ALIASES = 10_000;
/** Problems listed for one file. */
export const MAX_PROBLEMS = 100;
/** Violations of OpenAPI's JSON Schema listed for one spec. */
export const MAX_SCHEMA_WARNINGS = 20;
/** Files that the references of one repository may lead to, remote ones included. */
export const MAX_FRAGMENTS = 500;
/** Characters of all these files together. */
export const MAX_FRAGMENT_TEXT = 32 * 1024 * 1024;
/** How many files may lead from one to the next. */
export const MAX_FILE_CHAIN = 50;
/** How many `$ref`s may lead from one to the next. */
export const MAX_REF_CHAIN = 100;
