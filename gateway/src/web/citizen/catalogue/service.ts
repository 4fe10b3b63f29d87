/** `/services/:id`: who, where, how much, how long, what is needed, and what is not because the state has it. */

import { isDomainError } from '@darcha/kit/errors.ts';
import { agencyNames, unlessAway, unlessRefused } from '../../asking.ts';
import type { BodyOf } from '../../operations.ts';
import type { Page, Shown, Visit } from '../../page.ts';
import { shownOffice } from './opening.ts';
import { cataloguePage, regionChoices } from './parts.ts';

type Service = BodyOf<'getService'>;

const mostOffices = 20;

/** Why a version that is read is not the one to be applied for. */
interface Standing {
  /** The service has ended on that day. */
  ended?: string | undefined;
  /** It begins on that day. */
  begins?: string | undefined;
}

export const service: Page = cataloguePage('/services/:id', async (visit) => {
  const { service: read, ...standing } = await presentOrLast(visit);
  return show(read, standing, visit);
});

export const serviceVersion: Page = cataloguePage('/services/:id/versions/:version', async (visit) => {
  const path = { id: visit.param('id'), version: Number(visit.param('version')) };
  return show((await visit.ask('getServiceVersion', { path })).body, {}, visit);
});

/** The version in force; where there is none, the last there was, or the first to come. */
async function presentOrLast({ ask, param }: Visit): Promise<Standing & { service: Service }> {
  const id = param('id');
  try {
    return { service: (await ask('getService', { path: { id } })).body };
  } catch (error) {
    if (!isDomainError(error, 'version-unknown')) throw error;
    const { versions = '', ended, begins } = error.details;
    const numbers = versions.split(', ').map(Number);
    const version = begins && !ended ? numbers[0] : numbers.at(-1);
    return { service: (await ask('getServiceVersion', { path: { id, version: version ?? 1 } })).body, ended, begins };
  }
}

async function show(service: Service, standing: Standing, visit: Visit): Promise<Shown> {
  const { id } = service;
  const isOpen = service.inForce && service.tier !== 'informational' && !service.suspended;
  const offices = visit.ask('listOffices', { query: { service: id, limit: mostOffices } });
  return {
    view: 'citizen/catalogue/service.njk',
    title: String(service.title),
    description: String(service.summary),
    alternates: alternatesOf(service),
    back: '/services',
    model: {
      ...standing,
      isOpen,
      ...(await serviceModel(service, (await offices).body, visit)),
    },
  };
}

/** What the template shows of a service, in force or not yet published. */
export async function serviceModel(
  service: Service,
  offices: Pick<BodyOf<'listOffices'>, 'items' | 'total'>,
  visit: Visit,
) {
  const { ask } = visit;
  const { id } = service;
  const [evidence, durations, agencyName, regions] = await Promise.all([
    // Of a service that is not in force nothing is fetched any more.
    service.versionInForce ? unlessAway(ask('listServiceEvidence', { path: { id } })) : undefined,
    service.clock ? unlessRefused(ask('getServiceDurations', { path: { id } })) : undefined,
    agencyNames(visit),
    regionChoices(visit, ''),
  ]);
  const titles = new Map(evidence?.body.items.map(({ recordType, title }) => [recordType, title]));
  return {
    service,
    agencyName,
    regions,
    durations: durations?.body,
    // What it is called is known by the exchange, which may be away.
    records: service.evidence.map((rule) => ({ ...rule, title: titles.get(rule.record) })),
    refusals: service.rules.filter(({ effect }) => effect === 'refuse'),
    offices: offices.items.map((office) => shownOffice(office, agencyName, visit)),
    officesInAll: offices.total,
  };
}

function alternatesOf({ id, version, inForce }: Service): { type: string; href: string }[] {
  if (!inForce) return [{ type: 'application/json', href: `/api/v1/services/${id}/versions/${version}` }];
  return [
    { type: 'application/ld+json', href: `/api/v1/services/${id}/schema-org` },
    { type: 'application/json', href: `/api/v1/services/${id}` },
  ];
}
