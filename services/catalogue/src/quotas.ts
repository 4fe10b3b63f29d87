/** Reads who is registered, and opens the RPCs about quotas. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mongo } from '@darcha/kit/mongo/connect.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { quotas } from '@darcha/proto/contracts.ts';
import type { CatalogueConfig } from './config.ts';
import { checkClients } from './domain/programs/check-clients.ts';
import type { Client } from './domain/programs/quota.ts';
import { quotaHandlers } from './rpc/quotas.ts';
import { ContentError } from './seed.ts';
import { openQuotaStore } from './store/quota-store.ts';

/** Throws `ContentError` when the list of clients has faults. */
export async function openQuotas(
  { content, clientDailyRequests: usual }: CatalogueConfig,
  { connection }: Mongo,
  now: () => Date,
): Promise<Service> {
  const clients = await readClients(content);
  const store = await openQuotaStore(connection);
  return service(quotas, quotaHandlers({ quotas: store, limits: { clients, usual }, now }));
}

/** Nobody is registered where there is no list. */
async function readClients(directory: string): Promise<ReadonlyMap<string, Client>> {
  const file = join(directory, 'clients.yaml');
  try {
    const { clients, faults } = checkClients({ file, text: await readFile(file, 'utf8') });
    if (faults.length > 0) throw new ContentError(faults);
    return clients;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}
