/** GetExport: the deployed snapshot of a stage as a document (aws-facts 3.6). */
import { dump } from 'js-yaml';
import { exportDefinition, versionOf } from '../export/export-definition.ts';
import { readExtensions } from '../export/options.ts';
import { findApi, ownOr404 } from '../lookup.ts';
import { badRequest } from '../protocol/error.ts';
import type { Handlers } from './handler.ts';

export const exportHandlers = {
  GetExport({ accepts, exportType, parameters, restApiId, stageName }, { account }) {
    const api = findApi(account, restApiId);
    const { deploymentId = '' } = ownOr404(api.stages, stageName, 'Invalid stage identifier specified');
    const { createdDate, snapshot } = ownOr404(
      api.deployments,
      deploymentId,
      'Invalid Deployment identifier specified',
    );
    if (exportType !== 'swagger' && exportType !== 'oas30')
      throw badRequest(`Invalid export type specified: ${exportType}`);
    const timestamp = `${new Date(createdDate * 1000).toISOString().slice(0, 19)}Z`;
    const document = exportDefinition(snapshot, {
      type: exportType,
      extensions: readExtensions(parameters),
      stageName,
      region: account.region,
      timestamp,
    });
    const yaml = accepts?.includes('yaml') ?? false;
    const text = yaml ? dump(document, { noRefs: true, lineWidth: -1 }) : JSON.stringify(document, null, 2);
    // A version is any text, a header is not.
    const version = versionOf(snapshot, { timestamp }).replaceAll(/[^ !#-~]/g, '_');
    const file = `${exportType}_${version}.${yaml ? 'yaml' : 'json'}`;
    return {
      contentType: 'application/octet-stream',
      contentDisposition: `attachment; filename="${file}"`,
      body: new TextEncoder().encode(text),
    };
  },
} satisfies Handlers;
