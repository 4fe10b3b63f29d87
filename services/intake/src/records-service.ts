/** The methods of the contract about records of applications. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { applicationRecords } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { getRecord } from './rpc/get-record.ts';
import { getRecordHead } from './rpc/get-record-head.ts';

export function recordsService(intake: Intake): Service {
  return service(applicationRecords, { getRecord: getRecord(intake), getRecordHead: getRecordHead(intake) });
}
