/** The door for agencies that have no certificate yet. */
import type { Logger } from '@darcha/kit/log.ts';
import { type RunningServer, startServer } from '@darcha/kit/rpc/server.ts';
import type { ExchangeConfig } from '../config.ts';
import type { MemberRegister } from '../members/register.ts';
import { createAttempts } from '../rpc/membership/attempts.ts';
import { membershipService } from '../service.ts';

/** Apart from the members' listener, which goes on letting nobody in without a certificate. */
export async function serveEnrolment(
  { members: { enrolment, tls }, limits }: ExchangeConfig,
  register: MemberRegister,
  log: Logger,
): Promise<RunningServer | undefined> {
  if (enrolment === undefined) return undefined;
  const attempts = createAttempts(limits.enrolment);
  return startServer({
    name: 'exchange',
    address: enrolment,
    tls,
    anonymous: true,
    maxMessageBytes: 16 * 1024,
    admit: (_, { address }) => ({ as: 'self', name: address }),
    services: [membershipService({ register, attempts, byCertificate: false, log })],
    log,
  });
}
