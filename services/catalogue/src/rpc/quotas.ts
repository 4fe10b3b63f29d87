/** The RPCs about quotas of clients. */

import { currentContext } from '@darcha/kit/context.ts';
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { Implementation } from '@darcha/kit/rpc/types.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { quotas as contract, MethodsOf } from '@darcha/proto/contracts.ts';
import type { ClientSpending } from '@darcha/proto/gen/darcha/catalogue/v1/ClientSpending.ts';
import { requireIntegrator } from '@darcha/webhooks/integrator.ts';
import * as domain from '../domain/programs/quota.ts';
import type { QuotaStore } from '../store/quota-store.ts';
import { readAfter, writeAfter } from './client-token.ts';

export interface QuotaRpcOptions {
  quotas: QuotaStore;
  limits: domain.Limits;
  now: () => Date;
}

/** Spendings of one report. */
const mostSpendings = 500;
const usualSize = 20;
const mostSize = 100;
const reporterForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function quotaHandlers(options: QuotaRpcOptions): Implementation<MethodsOf<typeof contract>> {
  const { quotas, limits, now } = options;
  const forget = forgetting(options);
  return {
    spend: async ({ reporter, spendings }) => {
      requireGateway();
      const today = tashkentDay(now());
      checkReport(reporter, spendings, today);
      await forget(today);
      const uses = await quotas.spend(reporter, spendings);
      return {
        standings: uses.map(({ client, day, requests }) => ({
          client,
          day,
          limit: domain.limitOf(limits, client),
          used: requests,
          resetsAt: domain.resetsAt(day).toISOString(),
        })),
      };
    },
    getQuota: async () => {
      const client = requireIntegrator();
      const today = tashkentDay(now());
      const uses = await quotas.usesOf([client], domain.firstKeptDay(today));
      return { quota: toWire(domain.quotaOf(client, limits, uses, today)) };
    },
    listQuotas: async ({ page }) => {
      requireOperator();
      const size = checkSize(page?.size ?? 0);
      return listQuotas(options, { size, after: readAfter(page?.token ?? '') });
    },
  };
}

async function listQuotas({ quotas, limits, now }: QuotaRpcOptions, { size, after }: { size: number; after: string }) {
  const today = tashkentDay(now());
  const from = domain.firstKeptDay(today);
  // One more than wanted tells whether there are more.
  const active = await quotas.clientsSince(from, after, size + 1);
  const { ids, more } = domain.pageOfClients(limits, active, { after, size });
  const uses = await quotas.usesOf(ids, from);
  return {
    quotas: ids.map((id) => toWire(domain.quotaOf(id, limits, uses, today))),
    page: { nextToken: more ? writeAfter(ids.at(-1) ?? '') : '' },
  };
}

/** Removes days that are no longer kept, once a day, when there is something to do anyway. */
function forgetting({ quotas }: QuotaRpcOptions): (today: string) => Promise<void> {
  let done = '';
  return async (today) => {
    if (done === today) return;
    await quotas.removeBefore(domain.firstKeptDay(today));
    done = today;
  };
}

function checkReport(reporter: string, spendings: readonly ClientSpending[], today: string): void {
  if (!reporterForm.test(reporter)) throw invalidField('reporter', 'pattern', 'reporter must be a UUID.');
  if (spendings.length > mostSpendings) {
    throw invalidField('spendings', 'too-many', `At most ${mostSpendings} spendings are taken at a time.`);
  }
  for (const [index, { client, day, requests }] of spendings.entries()) {
    const refuse = (field: string, message: string) => invalidField(`spendings.${index}.${field}`, 'pattern', message);
    if (!domain.isClientId(client)) throw refuse('client', 'A client has 1 to 255 visible ASCII characters.');
    if (!domain.mayBeTold(day, today)) throw refuse('day', `Days from ${domain.firstKeptDay(today)} on are kept.`);
    if (!Number.isSafeInteger(requests)) throw refuse('requests', 'So many requests are not possible.');
  }
}

function checkSize(size: number): number {
  if (size >= 0 && size <= mostSize) return size || usualSize;
  throw invalidField('page.size', 'out-of-bounds', `page.size must be from 1 to ${mostSize}, or 0 for ${usualSize}.`);
}

function requireGateway(): void {
  const caller = currentContext()?.caller;
  if (caller?.kind === 'service' && caller.name === 'gateway') return;
  throw new DomainError('forbidden', 'caller-not-allowed', 'Requests are counted by the gateways alone.');
}

/** Those who run the portal; no agency sees what programs do. */
function requireOperator(): void {
  const caller = currentContext()?.caller;
  if (caller?.kind === 'official' && caller.agency === 'portal' && caller.roles.includes('operator')) return;
  throw new DomainError('forbidden', 'operator-required', 'This is for those who run the portal: role "operator".');
}

function toWire({ client, registration, limit, used, resetsAt, days }: domain.Quota) {
  return {
    client,
    contact: registration?.contact ?? '',
    limit,
    used,
    resetsAt: resetsAt.toISOString(),
    days,
    registered: registration !== undefined,
    sample: registration?.sample === true,
  };
}
