/**
 * Fields of the REST API itself that an import sets (aws-facts 2.3). The import carries them; the patches repair what an
 * import did not take.
 */
import type { PatchOperation } from '../patch-operation.ts';
import type { ApiProperties } from '../../model/definition.ts';
import { policySummary } from '../definition/show.ts';
import { canonical, type Json } from '../../model/json.ts';
import { pointerToken } from '../../model/problem.ts';
import { disruptive, type FieldRule, replaceAt, safe } from './rule.ts';

/** Adds before removes, so that a list is never empty on the way. */
function setAt(path: (item: string) => Pick<PatchOperation, 'path' | 'value'>) {
  return (before: Json | undefined, after: Json | undefined): PatchOperation[] => {
    const [old, wanted] = [strings(before), strings(after)];
    const added = wanted.filter((item) => !old.includes(item));
    const removed = old.filter((item) => !wanted.includes(item));
    return [
      ...added.map((item): PatchOperation => ({ op: 'add', ...path(item) })),
      ...removed.map((item): PatchOperation => ({ op: 'remove', ...path(item) })),
    ];
  };
}

function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export const API_PROPERTY_FIELDS: readonly FieldRule<ApiProperties, ApiProperties>[] = [
  {
    field: 'name',
    want: ({ name }) => name,
    have: ({ name }) => name,
    impact: safe,
    patch: replaceAt('/name'),
  },
  {
    field: 'description',
    want: ({ description }) => description,
    have: ({ description }) => description,
    impact: safe,
    patch: replaceAt('/description'),
  },
  {
    field: 'version',
    want: ({ version }) => version,
    have: ({ version }) => version,
    impact: safe,
    // Only an import sets it.
    patch: () => [],
  },
  {
    field: 'API key source',
    want: ({ apiKeySource }) => apiKeySource,
    have: ({ apiKeySource }) => apiKeySource,
    impact: disruptive,
    patch: replaceAt('/apiKeySource'),
  },
  {
    field: 'binary media types',
    want: ({ binaryMediaTypes }) => binaryMediaTypes,
    have: ({ binaryMediaTypes }) => binaryMediaTypes,
    impact: disruptive,
    patch: setAt((item) => ({ path: `/binaryMediaTypes/${pointerToken(item)}` })),
  },
  {
    field: 'minimum compression size',
    want: ({ minimumCompressionSize }) => minimumCompressionSize,
    have: ({ minimumCompressionSize }) => minimumCompressionSize,
    impact: safe,
    patch: replaceAt('/minimumCompressionSize'),
  },
  {
    field: 'default endpoint disabled',
    want: ({ disableExecuteApiEndpoint }) => disableExecuteApiEndpoint,
    have: ({ disableExecuteApiEndpoint }) => disableExecuteApiEndpoint,
    impact: (_before, after) => (after === true ? 'destructive' : 'safe'),
    patch: replaceAt('/disableExecuteApiEndpoint'),
  },
  {
    field: 'VPC endpoints',
    want: ({ vpcEndpointIds }) => vpcEndpointIds,
    have: ({ vpcEndpointIds }) => vpcEndpointIds,
    impact: disruptive,
    patch: setAt((item) => ({ path: '/endpointConfiguration/vpcEndpointIds', value: item })),
  },
  {
    field: 'resource policy',
    want: ({ policy }) => policy,
    have: ({ policy }) => policy,
    impact: disruptive,
    show: policySummary,
    patch: (_before, after) => [
      { op: 'replace', path: '/policy', value: after === undefined ? '' : canonical(after) },
    ],
  },
];
