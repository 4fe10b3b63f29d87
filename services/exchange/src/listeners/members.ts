/** The door for agencies' systems. */
import type { Logger } from '@darcha/kit/log.ts';
import { type RunningServer, startServer } from '@darcha/kit/rpc/server.ts';
import type { ExchangeConfig } from '../config.ts';
import { createProbing } from '../delivery/probing.ts';
import { createTransfers } from '../delivery/transfers.ts';
import type { Presence } from '../instances/presence.ts';
import type { MailboxParts } from '../mailbox/open.ts';
import { admitMembers } from '../members/admit.ts';
import type { MemberRegister } from '../members/register.ts';
import { createAllowance } from '../rpc/allowance.ts';
import { createAttempts } from '../rpc/membership/attempts.ts';
import type { SignalsParts } from '../rpc/signals/wire.ts';
import {
  agreementsService,
  connectionService,
  directoryService,
  disputesService,
  logService,
  mailboxService,
  memberService,
  membershipService,
  signalsService,
} from '../service.ts';
import { memberIntake } from './intake.ts';
import type { SharedParts } from './overview.ts';

export interface MemberParts extends SharedParts {
  mailbox: MailboxParts;
  signals: SignalsParts;
  instances: Presence;
  members: MemberRegister;
}

export function serveMembers(
  { members: listener, limits }: ExchangeConfig,
  parts: MemberParts,
  log: Logger,
): Promise<RunningServer> {
  return startServer({
    name: 'exchange',
    address: listener.address,
    tls: listener.tls,
    admit: admitMembers(parts.members.now, log),
    closed: true,
    connectionsEach: limits.connectionsEach,
    ...memberIntake,
    services: [
      ...askingServices(parts, limits, log),
      agreementsService(parts.agreements),
      mailboxService(parts.mailbox),
      signalsService(parts.signals),
      disputesService(parts.disputes),
      membershipService({
        register: parts.members,
        attempts: createAttempts(limits.enrolment),
        byCertificate: true,
        log,
      }),
      logService(parts.log.reading),
    ],
    log,
  });
}

/** What is asked, how, and whether all is as it must be for it. */
function askingServices(
  { asking: { ask, delivery }, agreements, operations, instances }: MemberParts,
  limits: ExchangeConfig['limits'],
  log: Logger,
) {
  const { recordTypes } = ask;
  const { transfers, manyAtOnce, helloWithinMs, silentStreams } = limits;
  const many = { transfers: createTransfers(transfers), readWithinMs: transfers.stallMs, manyAtOnce, logger: log };
  const probing = createProbing(limits.probeWithinMs);
  const tests = createAllowance(limits.connectionTests);
  return [
    memberService({
      ask: { ...ask, ...many },
      provide: { delivery, probing, recordTypes, helloWithinMs, silentStreams, log },
      instances,
    }),
    directoryService({ recordTypes, agreements, delivery }),
    connectionService({ ...ask, ...operations, delivery, probing, tests, log }),
  ];
}
