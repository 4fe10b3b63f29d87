/** Record types and the evidence of services in the API. */
import type { Agency } from '@darcha/proto/gen/darcha/catalogue/v1/Agency.ts';
import type { RecordField } from '@darcha/proto/gen/darcha/exchange/v1/RecordField.ts';
import type { RecordType } from '@darcha/proto/gen/darcha/exchange/v1/RecordType.ts';
import type { EvidenceRule, Passport } from '@darcha/proto/passport.ts';
import { provenBy } from '../../evidence/proves.ts';
import type { Speaker } from '../../http/language.ts';
import { jsonOf, wordOf } from './words.ts';

export function recordTypeShape(type: RecordType, speaker: Speaker) {
  return {
    id: type.id,
    provider: type.provider,
    title: speaker.say(type.title),
    version: type.version,
    latest: type.latest,
    subject: type.subject,
    fields: type.fields.map((field) => fieldShape(field, speaker)),
    arguments: jsonOf(type.argumentsSchemaJson) ?? {},
    record: jsonOf(type.recordSchemaJson) ?? {},
    href: hrefOf(type.id),
  };
}

function fieldShape({ name, title, sensitivity, required }: RecordField, speaker: Speaker) {
  return { name, title: speaker.maybe(title), sensitivity: wordOf(sensitivity, 'SENSITIVITY'), required };
}

/** Every use of a record type among passports in force, by service. */
export function usesShape(id: string, passports: readonly Passport[], speaker: Speaker) {
  return passports.flatMap((passport) =>
    Object.entries(passport.evidence ?? {})
      .filter(([, rule]) => rule.record === id)
      .map(([evidence, rule]) => ({
        service: passport.id,
        version: passport.version,
        title: speaker.say(passport.title),
        evidence,
        fields: rule.take,
        ...reasonShape(passport, evidence, rule, speaker),
        href: `/api/v1/services/${passport.id}`,
      })),
  );
}

export interface Around {
  types: ReadonlyMap<string, RecordType>;
  /** Codes of providers that can be reached. */
  connected: ReadonlySet<string>;
  agencies: ReadonlyMap<string, Agency>;
}

/** The evidence of a passport, joined with what the exchange has of it. */
export function serviceEvidenceShape(passport: Passport, { types, connected, agencies }: Around, speaker: Speaker) {
  return Object.entries(passport.evidence ?? {}).map(([name, rule]) => {
    const provider = rule.record.split('/')[0] ?? '';
    const type = types.get(rule.record);
    const fields = new Map(type?.fields.map((field) => [field.name, field]));
    const taken = rule.take.map((field) => ({ name: field, known: fields.get(field) }));
    return {
      name,
      recordType: rule.record,
      title: speaker.maybe(type?.title),
      provider,
      providerName: speaker.maybe(agencies.get(provider)?.name),
      connected: connected.has(provider),
      offered: taken.every(({ known }) => known !== undefined),
      // What the exchange does not know is told as the most sensitive there is.
      fields: taken.map((field) =>
        field.known ? fieldShape(field.known, speaker) : { name: field.name, sensitivity: 'special' },
      ),
      purpose: passport.id,
      ...reasonShape(passport, name, rule, speaker),
      href: type && hrefOf(type.id),
    };
  });
}

function reasonShape(passport: Passport, name: string, { consent, basis, why }: EvidenceRule, speaker: Speaker) {
  const act = passport.basis[basis];
  return {
    consent,
    basis: { key: basis, title: speaker.say(act?.title), article: act?.article, url: act?.url },
    why: speaker.say(why),
    proves: provenBy(passport, name).map(({ text, ...proven }) => ({ ...proven, text: speaker.say(text) })),
  };
}

function hrefOf(id: string): string {
  return `/api/v1/record-types/${id}`;
}
