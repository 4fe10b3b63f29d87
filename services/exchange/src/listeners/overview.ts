/** The door for the portal's own services. */
import type { Logger } from '@darcha/kit/log.ts';
import { admitServices, type RunningServer, startServer } from '@darcha/kit/rpc/server.ts';
import type { AgreementParts } from '../agreements/open.ts';
import type { Asking } from '../asking/open.ts';
import type { ExchangeConfig } from '../config.ts';
import type { DisputeParts } from '../disputes/parts.ts';
import type { Operations } from '../operations/open.ts';
import {
  agreementsOverviewService,
  disputesOverviewService,
  logService,
  operationsService,
  overviewService,
  personalDataService,
} from '../service.ts';
import type { LogParts } from '../tree/open.ts';

/** What both doors lead to. */
export interface SharedParts {
  asking: Asking;
  agreements: AgreementParts;
  disputes: DisputeParts;
  operations: Operations;
  log: LogParts;
}

export function serveOverview(
  config: ExchangeConfig,
  { asking, agreements, disputes, operations, log }: SharedParts,
  logger: Logger,
): Promise<RunningServer> {
  return startServer({
    name: 'exchange',
    address: config.address,
    tls: config.tls,
    admit: admitServices({ relays: ['gateway'] }),
    services: [
      overviewService({ ...asking.ask, disputes: disputes.disputes, shared: operations.shared }),
      agreementsOverviewService(agreements),
      disputesOverviewService(disputes),
      operationsService(operations),
      logService(log.reading),
      personalDataService({ ...asking.ask, log: log.entries, tree: log.reading.tree, disputes: disputes.disputes }),
    ],
    log: logger,
  });
}
