/** Between the contract's types and the catalogue's own. */
import { invalidField } from '@darcha/kit/errors.ts';
import { onlineFee } from '@darcha/proto/fee.ts';
import type { AgencyInput } from '@darcha/proto/gen/darcha/catalogue/v1/Agency.ts';
import type { Audience as WireAudience } from '@darcha/proto/gen/darcha/catalogue/v1/Audience.ts';
import type { EventInput } from '@darcha/proto/gen/darcha/catalogue/v1/Event.ts';
import type { FeeSumsInput } from '@darcha/proto/gen/darcha/catalogue/v1/FeeSums.ts';
import type { OfficeInput } from '@darcha/proto/gen/darcha/catalogue/v1/Office.ts';
import type { OfficeExceptionInput } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeException.ts';
import type { ServiceSummaryInput } from '@darcha/proto/gen/darcha/catalogue/v1/ServiceSummary.ts';
import type { TerritoryInput } from '@darcha/proto/gen/darcha/catalogue/v1/Territory.ts';
import type { TerritoryLevel as WireLevel } from '@darcha/proto/gen/darcha/catalogue/v1/TerritoryLevel.ts';
import type { Tier as WireTier } from '@darcha/proto/gen/darcha/catalogue/v1/Tier.ts';
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';
import type { Audience, Passport, Tier } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { FoundOffice } from '../domain/edition/offices.ts';
import type {
  Agency,
  CatalogueEvent,
  Office,
  OfficeException,
  Territory,
  TerritoryLevel,
} from '../domain/reference.ts';

const wireTiers: Record<Tier, WireTier> = {
  informational: 'TIER_INFORMATIONAL',
  interactive: 'TIER_INTERACTIVE',
  transactional: 'TIER_TRANSACTIONAL',
};
const wireAudiences: Record<Audience, WireAudience> = {
  'natural-person': 'AUDIENCE_NATURAL_PERSON',
  'legal-entity': 'AUDIENCE_LEGAL_ENTITY',
  'state-body': 'AUDIENCE_STATE_BODY',
};

/** Undefined when not given; the error `invalid` for a number the contract does not know. */
export function fromWireTier(tier: WireTier): Tier | undefined {
  return fromEnum(tier, 'TIER_UNSPECIFIED', wireTiers, 'tier');
}

/** Undefined when not given; the error `invalid` for a number the contract does not know. */
export function fromWireAudience(audience: WireAudience): Audience | undefined {
  return fromEnum(audience, 'AUDIENCE_UNSPECIFIED', wireAudiences, 'audience');
}

function fromEnum<Own extends string>(
  value: string,
  none: string,
  table: Record<Own, string>,
  field: string,
): Own | undefined {
  if (value === none) return undefined;
  const found = (Object.keys(table) as Own[]).find((key) => table[key] === value);
  if (found !== undefined) return found;
  const known = Object.values(table).join(', ');
  throw invalidField(field, 'value-unknown', `${field} ${value} is not known. Use one of: ${known}.`);
}

const defaultSize = 20;
const maxSize = 100;
const maxToken = 4_096;

/** Size and token of a page; the error `invalid` when one is out of bounds. */
export function fromWirePage(page: PageRequest | null): { size: number; token: string } {
  const { size, token } = page ?? { size: 0, token: '' };
  if (size < 0 || size > maxSize) {
    throw invalidField(
      'page.size',
      'out-of-bounds',
      `page.size must be from 1 to ${maxSize}, or 0 for ${defaultSize}.`,
    );
  }
  if (token.length > maxToken) {
    throw invalidField('page.token', 'token', 'The page token is not usable. Begin again with the first page.');
  }
  return { size: size || defaultSize, token };
}

/** The text of a field; the error `invalid` when it is longer than `max` characters. */
export function bounded(field: string, text: string, max: number): string {
  if ([...text].length <= max) return text;
  throw invalidField(field, 'too-long', `${field} has more than ${max} characters. Shorten it.`);
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Undefined when it is empty; the error `invalid` when it is no instant. */
export function fromWireInstant(field: string, text: string): Date | undefined {
  if (text === '') return undefined;
  const instant = new Date(instantForm.test(text) ? text : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw invalidField(field, 'instant', `${field} must be an instant, for example 2026-11-16T09:00:00+05:00.`);
}

export function toSummary(passport: Passport): ServiceSummaryInput {
  return {
    id: passport.id,
    version: passport.version,
    title: toWireText(passport.title),
    summary: toWireText(passport.summary),
    tier: wireTiers[passport.tier],
    audience: passport.audience.map((audience) => wireAudiences[audience]),
    agency: passport.authority,
    events: passport.events,
    fee: feeSums(passport),
    suspended: passport.suspended !== undefined,
    representatives: passport.representatives ?? [],
  };
}

function feeSums({ fee }: Passport): FeeSumsInput | null {
  return fee === 'none' ? null : { counter: fee.amount, online: onlineFee(fee.amount) };
}

export function toAgency(agency: Agency): AgencyInput {
  const { code, name, website = '', telephone = '', sample = false, parent = '', territory = '' } = agency;
  return { code, name: toWireText(name), website, telephone, sample, parent, territory };
}

export function toOffice(office: Office): OfficeInput {
  const { name, address, telephone = '', sample = false, exceptions = [], ...rest } = office;
  return {
    ...rest,
    name: toWireText(name),
    address: toWireText(address),
    telephone,
    sample,
    exceptions: exceptions.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(toException),
  };
}

export function toException({ day, hours, note }: OfficeException): OfficeExceptionInput {
  return { day, hours, note: note ? toWireText(note) : null };
}

/** With its distance, and with whether it is open. */
export function toFoundOffice({ office, opening, distance }: FoundOffice): OfficeInput {
  const wire = { ...toOffice(office), distance };
  if (!opening) return wire;
  return opening.open
    ? { ...wire, opening: { open: true, closes: opening.closes.toISOString() } }
    : { ...wire, opening: { open: false, opensNext: opening.opensNext?.toISOString() ?? '' } };
}

const wireLevels: Record<TerritoryLevel, WireLevel> = {
  republic: 'TERRITORY_LEVEL_REPUBLIC',
  region: 'TERRITORY_LEVEL_REGION',
  district: 'TERRITORY_LEVEL_DISTRICT',
};

export function toTerritory({ code, level, parent = '', name, sample = false }: Territory): TerritoryInput {
  return { code, level: wireLevels[level], parent, name: toWireText(name), sample };
}

export function toEvent({ code, title, business, services = [] }: CatalogueEvent): EventInput {
  return { code, title: toWireText(title), business, services };
}
