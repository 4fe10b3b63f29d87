/** `/agency`: what its people may do, what waits for them, and how its connections are. */

import { agencyNames, unlessRefused } from '../asking.ts';
import { officialOf } from '../official.ts';
import type { BodyOf } from '../operations.ts';
import type { Page, Visit } from '../page.ts';
import { everyPage } from '../paging.ts';
import { ownRecordTypes } from './exchange/own.ts';
import { dayFromNow, runsPortal, stateColours } from './parts.ts';

/** Agreements that end so soon are told of. */
const soonDays = 60;
/** Of a hundred agreements each. */
const mostPages = 20;
const roles = ['clerk', 'head', 'editor', 'operator'] as const;

export const home: Page = {
  path: '/agency',
  for: 'official',
  show: async (visit) => {
    const caller = officialOf(visit);
    const isEditor = caller.roles.includes('editor');
    const [nameOf, drafts, ending, registers, health] = await Promise.all([
      agencyNames(visit),
      isEditor ? waitingDrafts(visit) : undefined,
      endingAgreements(visit),
      unlessRefused(ownRecordTypes(visit)),
      runsPortal(visit) ? unlessRefused(visit.ask('getExchangeHealth')) : undefined,
    ]);
    return {
      view: 'agency/home.njk',
      title: nameOf(caller.agency),
      model: {
        roles: roles.filter((role) => caller.roles.includes(role)),
        isEditor,
        drafts,
        ending: ending?.map((agreement) => ({ ...agreement, providerName: nameOf(agreement.provider) })),
        registers,
        runsPortal: runsPortal(visit),
        health: health && troubles(health.body),
        colours: stateColours,
      },
    };
  },
};

/** Handed over or given back: somebody has to do something. */
async function waitingDrafts({ ask }: Visit) {
  const states = ['submitted', 'returned', 'publishing'] as const;
  const found = await unlessRefused(
    Promise.all(states.map((state) => ask('listPassportDrafts', { query: { state, size: 10 } }))),
  );
  return found?.flatMap(({ body }) => body.items);
}

async function endingAgreements({ ask }: Visit) {
  const found = await unlessRefused(
    everyPage((page) => ask('listAgreements', { query: { state: 'granted', page, size: 100 } }), mostPages),
  );
  const [today, soon] = [dayFromNow(0), dayFromNow(soonDays)];
  return found
    ?.filter(({ terms }) => terms && terms.until >= today && terms.until <= soon)
    .toSorted((one, other) => String(one.terms?.until).localeCompare(String(other.terms?.until)));
}

/** What of the exchange needs somebody's attention. */
function troubles({ providers, certificates, log }: BodyOf<'getExchangeHealth'>) {
  return {
    away: providers.filter(({ streams }) => streams === 0).length,
    failing: providers.flatMap(({ recordTypes }) => recordTypes).filter(({ circuitOpen }) => circuitOpen).length,
    certificates: certificates.length,
    log: log.integrity.state,
  };
}
