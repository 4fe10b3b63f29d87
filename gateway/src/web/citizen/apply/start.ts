/** `/apply/:id`: what applying for a service means, and its beginning: anew, for another, or with the answers of an earlier time. */
import { agencyNames, unlessAway } from '../../asking.ts';
import type { Service } from '../../forms/application-form.ts';
import { withService } from '../../forms/application-form.ts';
import type { BodyOf } from '../../operations.ts';
import { type Moved, moveTo, type Page, type Visit } from '../../page.ts';
import { basisOf, feeSheet, namedBasis } from './parts.ts';
import { pathOf, stepsOf } from './steps.ts';

type Summary = BodyOf<'listApplications'>['items'][number];
/** So many earlier applications are offered. */
const mostEarlier = 3;

export const startPage: Page = {
  path: '/apply/:id',
  for: 'person',
  show: async (visit) => {
    const { ask, say, form, holder } = visit;
    const id = visit.param('id');
    const [{ body }, records, { body: own }] = await Promise.all([
      ask('getService', { path: { id } }),
      recordsOf(id, visit),
      ask('listApplications', { query: { size: 100 } }),
    ]);
    const service = body as Service;
    const same = own.items.filter((one) => one.service === id && one.bundle === undefined);
    return {
      view: 'citizen/apply/start.njk',
      title: say('apply.start.title'),
      back: `/services/${id}`,
      model: {
        formId: 'form',
        service,
        closed: closedBecause(service, visit),
        records: records ?? (await unnamedRecords(service, visit)),
        fee: feeSheet(service.fee, visit),
        drafts: same.filter(({ state }) => state === 'draft'),
        earlier: same.filter(({ state }) => state !== 'draft').slice(0, mostEarlier),
        mandates: await mandatesFor(service, visit),
        chosen: form?.get('mandate') ?? '',
        myName: holder?.caller.kind === 'person' ? holder.caller.name : '',
      },
    };
  },
  submit: async (visit) => {
    const { ask, form, once, param } = visit;
    const header = { 'Idempotency-Key': once };
    const earlier = form.get('copy');
    if (earlier) {
      const { body } = await ask('copyApplication', { path: { number: earlier }, header });
      return begun(visit, body.application, body.leftOut.length > 0 ? 'copied-partly' : undefined);
    }
    const mandate = form.get('mandate') || undefined;
    const { body } = await ask('createApplication', {
      header,
      body: { service: param('id'), ...(mandate && { mandate }) },
    });
    return begun(visit, body);
  },
};

/** What is fetched; undefined while the exchange, which knows what it is called, is away. */
async function recordsOf(id: string, { ask }: Visit) {
  const read = await unlessAway(ask('listServiceEvidence', { path: { id } }));
  return read?.body.items.map((record) => ({ ...record, law: namedBasis(record.basis) }));
}

async function unnamedRecords(service: Service, visit: Visit) {
  const agencyName = await agencyNames(visit);
  return service.evidence.map(({ provider, why, basis, consent }) => ({
    ...{ why, consent, connected: true },
    title: visit.say('services.record'),
    providerName: agencyName(String(provider)),
    law: basisOf(service, basis),
  }));
}

async function begun(visit: Visit, application: Summary, done?: string): Promise<Moved> {
  const form = await withService(visit, application as BodyOf<'getApplication'>);
  return moveTo(stepsOf(form, visit.say)[0]?.path ?? pathOf(application), done);
}

/** Why nothing can be begun; empty where it can. */
function closedBecause({ suspended, inForce, tier }: Service, { say }: Visit): string {
  if (suspended) return String(suspended.reason);
  if (tier === 'informational') return say('problems.service-informational');
  return inForce ? '' : say('problems.service-retired');
}

/** Mandates by which the reader may apply for somebody else, as far as this service takes them. */
async function mandatesFor({ id, representatives }: Service, { ask, say, format }: Visit) {
  if (!representatives?.length) return [];
  const { body } = await ask('listMandates', { query: { side: 'representative', size: 100 } });
  return body.items
    .filter(
      ({ state, powers, kind }) => state === 'in-force' && powers.includes('apply') && representatives.includes(kind),
    )
    .filter(({ services }) => services === undefined || services.includes(id))
    .map(({ number, principal, lastDay }) => ({
      value: number,
      text: principal.organisation?.name ?? principal.name ?? number,
      hint: { text: say('apply.start.mandate', { number, day: format.day(lastDay) }) },
    }));
}
