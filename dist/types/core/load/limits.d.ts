/** How much Tollgate reads. Everything in a pull request is hostile until it is merged. */
/** Bytes of a spec: API Gateway's own limit for an import (aws-facts 1.2). */
export declare const MAX_SPEC_BYTES: number;
/** Bytes of `tollgate.yaml`, of a plan file and of a key file. */
export declare const MAX_FILE_BYTES: number;
/** Keys in a key file: as many as an account has in a region (aws-facts 1.2). */
export declare const MAX_KEYS = 10000;
/** Fields of a key file; four per row, where it is as it should be. */
export declare const MAX_KEY_FIELDS = 100000;
/** Keys of key files in all plan files together; several may name one key file. */
export declare const MAX_LISTED_KEYS = 100000;
/** Levels of nesting, aliases followed. */
export declare const MAX_DEPTH = 200;
/** Values in a file, aliases followed. */
export declare const MAX_VALUES = 1000000;
/** Aliases in a YAML file. */
export declare const MAX_ALIASES = 10000;
/** Problems listed for one file. */
export declare const MAX_PROBLEMS = 100;
/** Violations of OpenAPI's JSON Schema listed for one spec. */
export declare const MAX_SCHEMA_WARNINGS = 20;
/** Files that the references of one repository may lead to, remote ones included. */
export declare const MAX_FRAGMENTS = 500;
/** Characters of all these files together. */
export declare const MAX_FRAGMENT_TEXT: number;
/** How many files may lead from one to the next. */
export declare const MAX_FILE_CHAIN = 50;
/** How many `$ref`s may lead from one to the next. */
export declare const MAX_REF_CHAIN = 100;
