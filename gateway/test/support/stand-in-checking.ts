/** Checks passports: every document has one fault. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { passportChecking } from '@darcha/proto/contracts.ts';

export function checkingStandIn(): Service {
  return service(passportChecking, {
    checkPassport: async () => ({
      faults: [{ code: 'required', message: '"id" is missing. Add it.', path: '/id', line: 1, column: 1 }],
      faultsLeftOut: 0,
    }),
  });
}
