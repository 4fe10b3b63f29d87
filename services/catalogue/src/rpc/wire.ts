/** Between the contract's types and the catalogue's own. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { AgencyInput } from '@darcha/proto/gen/darcha/catalogue/v1/Agency.ts';
import type { Audience as WireAudience } from '@darcha/proto/gen/darcha/catalogue/v1/Audience.ts';
import type { EventInput } from '@darcha/proto/gen/darcha/catalogue/v1/Event.ts';
import type { OfficeInput } from '@darcha/proto/gen/darcha/catalogue/v1/Office.ts';
import type { ServiceSummaryInput } from '@darcha/proto/gen/darcha/catalogue/v1/ServiceSummary.ts';
import type { Tier as WireTier } from '@darcha/proto/gen/darcha/catalogue/v1/Tier.ts';
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';
import type { Audience, Passport, Tier } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Agency, CatalogueEvent, Office } from '../domain/reference.ts';

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
  };
}

export function toAgency(agency: Agency): AgencyInput {
  const { code, name, website = '', telephone = '', sample = false } = agency;
  return { code, name: toWireText(name), website, telephone, sample };
}

export function toOffice(office: Office): OfficeInput {
  const { name, address, telephone = '', sample = false, ...rest } = office;
  return { ...rest, name: toWireText(name), address: toWireText(address), telephone, sample };
}

export function toEvent({ code, title, business }: CatalogueEvent): EventInput {
  return { code, title: toWireText(title), business };
}
