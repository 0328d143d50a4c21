/** Documentation parts and versions (aws-facts 3.4). */
import type { DocumentationPart } from '@aws-sdk/client-api-gateway';
import { shortId } from '../ids.ts';
import { findApi, own, ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { invalidPatchPath, type PatchRule, patched, pathsOf, textOf } from '../patch.ts';
import { badRequest, conflict } from '../protocol/error.ts';
import type { Handlers } from './handler.ts';

const NO_SUCH_PART = 'Invalid Documentation part identifier specified';
const NO_SUCH_VERSION = 'Invalid Documentation version specified';

const partRules: readonly PatchRule<DocumentationPart>[] = [
  { path: '/properties', ops: ['replace'], apply: (part, change) => void (part.properties = textOf(change)) },
];

export const documentationHandlers = {
  CreateDocumentationPart({ restApiId, location, properties }, { account }) {
    const { documentationParts } = findApi(account, restApiId);
    if (properties === '') throw badRequest('Documentation part properties must be non-empty');
    const id = shortId();
    documentationParts[id] = { id, location, properties };
    return documentationParts[id];
  },

  GetDocumentationPart: ({ restApiId, documentationPartId }, { account }) =>
    ownOr404(findApi(account, restApiId).documentationParts, documentationPartId, NO_SUCH_PART),

  GetDocumentationParts(input, { account }) {
    return page(Object.values(findApi(account, input.restApiId).documentationParts), input);
  },

  UpdateDocumentationPart({ restApiId, documentationPartId, patchOperations }, { account }) {
    const { documentationParts } = findApi(account, restApiId);
    const before = ownOr404(documentationParts, documentationPartId, NO_SUCH_PART);
    const part = patched(before, patchOperations, partRules, invalidPatchPath(pathsOf(partRules)));
    documentationParts[documentationPartId] = part;
    return part;
  },

  DeleteDocumentationPart({ restApiId, documentationPartId }, { account }) {
    const { documentationParts } = findApi(account, restApiId);
    ownOr404(documentationParts, documentationPartId, NO_SUCH_PART);
    delete documentationParts[documentationPartId];
    return {};
  },

  CreateDocumentationVersion({ restApiId, documentationVersion, description }, { account, now }) {
    const { documentationVersions } = findApi(account, restApiId);
    if (own(documentationVersions, documentationVersion) !== undefined) {
      throw conflict('Documentation version already exists');
    }
    documentationVersions[documentationVersion] = {
      version: documentationVersion,
      createdDate: now(),
      ...(description === undefined ? {} : { description }),
    };
    return documentationVersions[documentationVersion];
  },

  GetDocumentationVersion: ({ restApiId, documentationVersion }, { account }) =>
    ownOr404(findApi(account, restApiId).documentationVersions, documentationVersion, NO_SUCH_VERSION),

  GetDocumentationVersions(input, { account }) {
    return page(Object.values(findApi(account, input.restApiId).documentationVersions), input);
  },

  DeleteDocumentationVersion({ restApiId, documentationVersion }, { account }) {
    const { documentationVersions } = findApi(account, restApiId);
    ownOr404(documentationVersions, documentationVersion, NO_SUCH_VERSION);
    delete documentationVersions[documentationVersion];
    return {};
  },
} satisfies Handlers;
