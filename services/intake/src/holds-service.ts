/** The methods of the contract of legal holds. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { holds as contract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { listHolds } from './rpc/holds/list-holds.ts';
import { placeHold } from './rpc/holds/place-hold.ts';
import { releaseHold } from './rpc/holds/release-hold.ts';

export function holdsService(intake: Intake): Service {
  return service(contract, {
    placeHold: placeHold(intake),
    releaseHold: releaseHold(intake),
    listHolds: listHolds(intake),
  });
}
