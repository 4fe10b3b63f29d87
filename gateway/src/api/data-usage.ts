/** Who was given a person's records, as Estonia's data-usage monitor protocol 2.1.0 (`e-gov/AJ`) asks it. */
import type { Access } from '@darcha/proto/gen/darcha/exchange/v1/Access.ts';
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, withPlaces } from '../http/call.ts';
import type { Speaker } from '../http/language.ts';
import type { Places } from '../http/places.ts';
import { Refusal } from '../http/problem.ts';
import { instantOf } from '../records/instants.ts';
import { type Names, namesFor } from '../records/names.ts';

/** Accesses the exchange gives at a time. */
const pageSize = 100;

const places: Places = { '/from': 'periodStart', '/to': 'periodEnd', '/skip': 'offset' };

export function dataUsageHandlers(clients: Pick<Clients, 'catalogue' | 'exchange' | 'health'>): Handlers {
  const { exchange, health } = clients;
  return withPlaces(places, {
    findUsage: async (call) => {
      requireOwn(call);
      const { accesses, total } = await granted(call, exchange);
      const names = await namesFor(clients, accesses);
      const usages = accesses.map((access) => usageShape(access, names, call.speaker));
      return { body: { totalUsages: total, usages } };
    },
    usagePeriod: async () => {
      const { keptSince } = await exchange.listAccesses({ limit: 1 });
      return { body: { periodStart: keptSince || new Date().toISOString() } };
    },
    heartbeat: async () => {
      const well = await health.exchange();
      const message = well ? 'Accesses can be asked for.' : 'The exchange does not answer. Try again in a few seconds.';
      return { body: { status: well ? 'OK' : 'FAIL', message } };
    },
  });
}

/** Refuses codes of anybody but the person who is signed in; the refusal repeats neither. */
function requireOwn(call: Call): void {
  const { caller } = call.holder ?? {};
  const own = caller?.kind === 'person' ? `UZ${caller.pin}` : undefined;
  if (own !== undefined && call.query('userCode') === own && call.header('x-road-userid') === own) return;
  throw new Refusal(
    'person-other',
    'userCode and X-Road-UserId must both be the personal number of the person who is signed in.',
  );
}

async function granted(call: Call, exchange: Clients['exchange']) {
  const wanted = {
    ...{ from: instantOf(call, 'periodStart'), to: instantOf(call, 'periodEnd'), verdict: 'VERDICT_GRANTED' as const },
    limit: pageSize,
  };
  const limit = call.number('limit');
  const first = await exchange.listAccesses({ ...wanted, skip: call.number('offset'), withTotal: true });
  const accesses = [...first.accesses];
  let next = first.nextBefore;
  while (next > 0 && accesses.length < limit) {
    const page = await exchange.listAccesses({ ...wanted, beforePosition: next });
    accesses.push(...page.accesses);
    next = page.nextBefore;
  }
  return { accesses: accesses.slice(0, limit), total: first.total };
}

function usageShape({ at, purpose, recordType, consumer, sender }: Access, names: Names, speaker: Speaker) {
  const service = speaker.sayOne(names.service(purpose)?.title) || purpose;
  const record = speaker.sayOne(names.record(recordType)?.title) || recordType;
  return {
    logtime: at,
    action: `${service}: ${record}`,
    receiverCode: consumer,
    receiverName: speaker.sayOne(names.agency(consumer)) || undefined,
    receiverSystem: sender,
  };
}
