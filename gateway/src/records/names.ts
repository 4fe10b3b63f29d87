/** What agencies, records, services and laws are called, for accesses that name them by their codes only. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Access } from '@darcha/proto/gen/darcha/exchange/v1/Access.ts';
import type { LegalBasis, Passport } from '@darcha/proto/passport.ts';
import type { Text, WireText } from '@darcha/proto/text.ts';
import { jsonOf } from '../api/shapes/words.ts';
import type { Clients } from '../clients.ts';

/** Undefined for what is not known: a code that names nothing, or a part of the portal that is away. */
export interface Names {
  agency(code: string): WireText | Text | undefined;
  record(type: string): RecordNames | undefined;
  service(id: string): Pick<Passport, 'title'> | undefined;
  law(service: string, basis: string): LegalBasis | undefined;
}

interface RecordNames {
  title: WireText | null;
  fields: { name: string; title: WireText | null }[];
}

type Naming = Pick<Clients, 'catalogue' | 'exchange'>;

/** The portal is a member of the exchange, but no agency of the catalogue. */
const portal: Text = {
  'uz-Latn': 'Portal (idora nomidan soʻraydi)',
  'uz-Cyrl': 'Портал (идора номидан сўрайди)',
  kaa: 'Portal (mákeme atınan soraydı)',
  ru: 'Портал (запрашивает от имени ведомства)',
  en: 'The portal (asks on behalf of the agency)',
};

/** Whatever cannot be had is left out: whoever looked is shown all the same. */
export async function readNames(clients: Naming, of: { services?: Iterable<string> } = {}): Promise<Names> {
  const ids = [...new Set(of.services)].filter((id) => id !== '');
  const [agencies, records, passports] = await Promise.all([
    ifKnown(clients.catalogue.listAgencies({})),
    ifKnown(clients.exchange.listRecordTypes({})),
    Promise.all(ids.map(async (id) => [id, await passportOf(id, clients)] as const)),
  ]);
  const byCode = new Map(agencies?.agencies.map(({ code, name }) => [code, name]));
  const byType = new Map(records?.recordTypes.map((type) => [type.id, type]));
  const byService = new Map(passports);
  return {
    agency: (code) => byCode.get(code) ?? (code === 'portal' ? portal : undefined),
    record: (type) => byType.get(type),
    service: (id) => byService.get(id),
    law: (id, basis) => {
      const laws = byService.get(id)?.basis ?? {};
      return Object.hasOwn(laws, basis) ? laws[basis] : undefined;
    },
  };
}

/** The names that these accesses need. */
export function namesFor(clients: Naming, accesses: Iterable<Pick<Access, 'purpose'>>): Promise<Names> {
  return readNames(clients, { services: [...accesses].map(({ purpose }) => purpose) });
}

/** The version in force, or the last one of a service that is not given now. */
async function passportOf(id: string, { catalogue }: Naming): Promise<Passport | undefined> {
  const read = async (version: number) =>
    jsonOf((await catalogue.getService({ id, version })).passportJson) as Passport;
  try {
    return await read(0);
  } catch (error) {
    const versions = isDomainError(error, 'version-unknown') ? error.details.versions : undefined;
    const last = Number(versions?.split(', ').at(-1));
    return Number.isInteger(last) ? ifKnown(read(last)) : undefined;
  }
}

async function ifKnown<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
}
