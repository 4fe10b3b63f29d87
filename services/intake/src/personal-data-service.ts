/** The methods of the contract about everything that is held of a person. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { personalData } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { exportPersonalData } from './rpc/personal-data/export-personal-data.ts';
import { listExports } from './rpc/personal-data/list-exports.ts';

export function personalDataService(intake: Intake): Service {
  return service(personalData.intake, {
    exportPersonalData: exportPersonalData(intake),
    listExports: listExports(intake),
  });
}
