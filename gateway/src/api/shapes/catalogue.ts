/** What the catalogue's messages look like in the API. */
import type { Agency } from '@darcha/proto/gen/darcha/catalogue/v1/Agency.ts';
import type { GetServiceResponse } from '@darcha/proto/gen/darcha/catalogue/v1/GetServiceResponse.ts';
import type { ServiceSummary } from '@darcha/proto/gen/darcha/catalogue/v1/ServiceSummary.ts';
import type { Suggestion } from '@darcha/proto/gen/darcha/catalogue/v1/Suggestion.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Speaker } from '../../http/language.ts';
import { fallbackRuleShape } from './fallback.ts';
import { formShape, pageShapes } from './form.ts';
import { attachmentShapes, feeShape, paperShapes, processShapes, suspendedShape } from './passport.ts';
import { filled, jsonOf, wordOf } from './words.ts';

/** Where the law says nothing of this service: the general term of limitation (Civil Code, article 150). */
const usualRetention = { years: 3 };

export function summaryShape(service: ServiceSummary, speaker: Speaker) {
  return {
    id: service.id,
    version: service.version,
    title: speaker.say(service.title),
    summary: speaker.say(service.summary),
    tier: wordOf(service.tier, 'TIER'),
    audience: service.audience.map((audience) => wordOf(audience, 'AUDIENCE')),
    agency: service.agency,
    events: service.events,
    fee: service.fee ? { counter: service.fee.counter, online: service.fee.online, currency: 'UZS' } : null,
    suspended: service.suspended,
    representatives: service.representatives.length === 0 ? undefined : service.representatives,
    matches: service.matches.length === 0 ? undefined : service.matches,
    href: `/api/v1/services/${service.id}`,
  };
}

/** A suggestion is text in the reply's language, and the reply has to know that it was used. */
export function suggestionShape(speaker: Speaker) {
  return ({ text, service }: Suggestion) => {
    speaker.say({ byLanguage: { [speaker.language]: text } });
    return { text, service, href: `/api/v1/services/${service}` };
  };
}

export function serviceShape(service: GetServiceResponse, speaker: Speaker) {
  const passport = jsonOf(service.passportJson) as Passport;
  return {
    id: service.id,
    version: service.version,
    inForce: service.version === service.versionInForce,
    versionInForce: service.versionInForce || undefined,
    published: passport.published,
    retired: passport.retired,
    publishedAt: service.publishedAt,
    digest: service.digest,
    sample: passport.sample,
    suspended: suspendedShape(passport, speaker),
    tier: passport.tier,
    title: speaker.say(passport.title),
    summary: speaker.say(passport.summary),
    description: speaker.maybe(passport.description),
    agency: service.agency
      ? agencyShape(service.agency, speaker)
      : { code: passport.authority, name: '', sample: false },
    audience: passport.audience,
    themes: passport.themes,
    events: passport.events,
    basis: Object.entries(passport.basis).map(([key, { title, ...act }]) => ({
      key,
      title: speaker.say(title),
      ...act,
    })),
    offices: { href: `/api/v1/offices?service=${passport.id}` },
    steps: passport.steps.map((step) => speaker.say(step)),
    fee: feeShape(passport.fee, speaker),
    papers: paperShapes(passport, speaker),
    attachments: attachmentShapes(passport, speaker),
    evidence: evidenceShapes(passport, speaker),
    rules: ruleShapes(passport, speaker),
    clock: passport.clock,
    retention: passport.retention ?? (passport.tier === 'informational' ? undefined : usualRetention),
    process: processShapes(passport, speaker),
    result: resultShape(passport, speaker),
    form: formShape(passport, speaker),
    pages: pageShapes(passport, speaker),
    duplicates: passport.duplicates,
    representatives: passport.representatives,
    signatures: signaturesShape(passport, speaker),
  };
}

function signaturesShape({ signatures }: Passport, speaker: Speaker) {
  if (!signatures) return undefined;
  const of = Object.entries(signatures.of).map(([code, { title }]) => ({ code, title: speaker.say(title) }));
  return { within: signatures.within, of };
}

function evidenceShapes(passport: Passport, speaker: Speaker) {
  return Object.entries(passport.evidence ?? {}).map(([name, rule]) => ({
    name,
    record: rule.record,
    provider: rule.record.split('/')[0],
    fields: rule.take,
    consent: rule.consent,
    basis: rule.basis,
    why: speaker.say(rule.why),
    fallback: fallbackRuleShape(rule),
  }));
}

function ruleShapes(passport: Passport, speaker: Speaker) {
  return (passport.rules ?? []).map((rule) => ({
    code: rule.code,
    effect: rule.refuse ? 'refuse' : 'clerk',
    text: speaker.say(rule.refuse ?? rule.clerk),
    when: rule.when,
    basis: rule.basis,
  }));
}

function resultShape({ result }: Passport, speaker: Speaker) {
  if (!result) return undefined;
  return {
    title: speaker.say(result.title),
    facts: Object.entries(result.facts).map(([name, { title, schema }]) => ({
      name,
      title: speaker.say(title),
      schema,
    })),
    keptFor: result.collect?.within,
  };
}

export function agencyShape(agency: Agency, speaker: Speaker) {
  return {
    code: agency.code,
    name: speaker.say(agency.name),
    website: filled(agency.website),
    telephone: filled(agency.telephone),
    parent: filled(agency.parent),
    territory: filled(agency.territory),
    sample: agency.sample,
  };
}
