/** Two definitions compared, in API Gateway's language. */
import type { FieldDiff } from '../change.ts';
import type { Definition } from '../../model/definition.ts';
/** Every field in which the live definition differs from the wanted one; empty exactly when they are equal. */
export declare function compareDefinitions(want: Definition, have: Definition): FieldDiff[];
/** The operations of a new API, one line each. */
export declare function newOperations(definition: Definition): FieldDiff[];
