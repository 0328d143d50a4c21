/** Which members of a spec hold literal data of the API's author, and which hold names that the author chose. */
/** Data of the API's author, in which a `$ref` is only a word. */
export declare const DATA_KEYS: ReadonlySet<string>;
/** Below these the keys are names that the author chose, so a key `example` there is a property like any other. */
export declare const NAME_HOLDERS: ReadonlySet<string>;
