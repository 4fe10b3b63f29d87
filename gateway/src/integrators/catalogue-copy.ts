/** All that is in force, fetched from the catalogue once an edition and held for those who want the whole. */
import type { Agency } from '@darcha/proto/gen/darcha/catalogue/v1/Agency.ts';
import type { Event } from '@darcha/proto/gen/darcha/catalogue/v1/Event.ts';
import type { ExportedService } from '@darcha/proto/gen/darcha/catalogue/v1/ExportedService.ts';
import type { Office } from '@darcha/proto/gen/darcha/catalogue/v1/Office.ts';
import type { Territory } from '@darcha/proto/gen/darcha/catalogue/v1/Territory.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Clients } from '../clients.ts';

/** What passports refer to, by code. */
export interface Lists {
  agencies: ReadonlyMap<string, Agency>;
  offices: readonly Office[];
  events: ReadonlyMap<string, Event>;
  territories: ReadonlyMap<string, Territory>;
}

export interface CopiedService {
  passport: Passport;
  exported: ExportedService;
}

export interface CatalogueCopy {
  edition: string;
  lists: Lists;
  /** By identifier. */
  services: readonly CopiedService[];
}

/** The agency itself and all its territorial bodies, by code. */
export function agenciesUnder({ agencies }: Lists, code: string): ReadonlySet<string> {
  const found = new Set([code]);
  // A set goes on with what is added on the way. Without a territory an agency does work of its own.
  for (const above of found) {
    for (const { code: body, parent, territory } of agencies.values()) {
      if (parent === above && territory !== '') found.add(body);
    }
  }
  return found;
}

/** Gives the copy of the edition in force; the catalogue is asked each time, and sends what is new. */
export function createCatalogueCopies(feed: Clients['feed']): () => Promise<CatalogueCopy> {
  let held: CatalogueCopy | undefined;
  let under: Promise<CatalogueCopy> | undefined;
  return () => {
    under ??= fetchCopy(feed, held)
      .then((copy) => {
        held = copy;
        return copy;
      })
      .finally(() => {
        under = undefined;
      });
    return under;
  };
}

async function fetchCopy(feed: Clients['feed'], held: CatalogueCopy | undefined): Promise<CatalogueCopy> {
  let edition = '';
  let lists: Lists | undefined;
  const services: CopiedService[] = [];
  for await (const part of feed.exportServices({ knownEdition: held?.edition ?? '' })) {
    edition = part.edition;
    if (part.lists) {
      lists = {
        agencies: new Map(part.lists.agencies.map((agency) => [agency.code, agency])),
        offices: part.lists.offices,
        events: new Map(part.lists.events.map((event) => [event.code, event])),
        territories: new Map(part.lists.territories.map((territory) => [territory.code, territory])),
      };
    }
    if (part.service) services.push(toService(part.service));
  }
  if (lists) return { edition, lists, services };
  if (held && held.edition === edition) return held;
  throw new Error('the catalogue exported services without the lists they refer to');
}

function toService(exported: ExportedService): CopiedService {
  return { passport: JSON.parse(exported.passportJson.toString('utf8')) as Passport, exported };
}
