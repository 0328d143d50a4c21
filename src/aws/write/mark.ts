/** Says on a REST API whose import its definition is about to hold. */
import { TagResourceCommand } from '@aws-sdk/client-api-gateway';
import { type DefinitionMark, definitionMarkText, TAG_DEFINITION } from '../../core/model/live.ts';
import type { Clients } from '../clients.ts';
import { gatewayArn } from '../partition.ts';
import type { written } from './lookup.ts';

/**
 * Before the import and not after it: a run that dies between the two leaves a mark that the definition does not
 * agree with, and then the labels of the deployments tell; the other way round our own import would pass for an edit.
 */
export async function markDefinition(
  { gateway, region }: Clients,
  restApiId: string,
  mark: DefinitionMark,
): Promise<Parameters<typeof written>[0][number]> {
  const resourceArn = gatewayArn(region, `/restapis/${restApiId}`);
  const tags = { [TAG_DEFINITION]: definitionMarkText(mark) };
  return await gateway.send(new TagResourceCommand({ resourceArn, tags }));
}
