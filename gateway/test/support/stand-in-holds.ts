/** An intake that holds what it is told to. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { holds } from '@darcha/proto/contracts.ts';
import { owned } from './knobs.ts';
import { application } from './stand-in-intake.ts';

export function holdsStandIn(): Service {
  const answer = async () => ({ application: application(owned) });
  return service(holds, {
    placeHold: answer,
    releaseHold: answer,
    listHolds: async () => ({ applications: [application(owned)], page: { nextToken: '' } }),
  });
}
