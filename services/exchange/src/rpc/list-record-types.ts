/** ListRecordTypes: what can be asked for, and of whom. */
import type { ListRecordTypesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListRecordTypesResponse.ts';
import type { RecordType } from '../domain/record-types.ts';
import { toRecordType } from './record-type.ts';

/** The content does not change while the process runs, so the answer is made once. */
export function listRecordTypes(recordTypes: ReadonlyMap<string, RecordType>) {
  const response: ListRecordTypesResponseInput = {
    recordTypes: [...recordTypes.values()].map((type) => toRecordType(type, recordTypes)),
  };
  return async (): Promise<ListRecordTypesResponseInput> => response;
}
