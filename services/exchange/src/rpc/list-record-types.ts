/** ListRecordTypes: what can be asked for, and of whom. */
import type { ListRecordTypesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListRecordTypesResponse.ts';
import type { RecordType } from '../domain/record-types.ts';

/** The content does not change while the process runs, so the answer is made once. */
export function listRecordTypes(recordTypes: ReadonlyMap<string, RecordType>) {
  const response: ListRecordTypesResponseInput = {
    recordTypes: [...recordTypes.values()].map(({ id, provider, argumentsSchema, recordSchema }) => ({
      id,
      provider,
      argumentsSchemaJson: Buffer.from(JSON.stringify(argumentsSchema)),
      recordSchemaJson: Buffer.from(JSON.stringify(recordSchema)),
    })),
  };
  return async (): Promise<ListRecordTypesResponseInput> => response;
}
