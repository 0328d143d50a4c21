/** One operation of an Update call, as API Gateway takes it. */
export interface PatchOperation {
    readonly op: 'add' | 'replace' | 'remove';
    readonly path: string;
    readonly value?: string;
}
