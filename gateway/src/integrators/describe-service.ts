/** A passport as a public service of CPSV-AP 3.2.0. */
import { parseTerm } from '@darcha/legal-clock/clock.ts';
import type { Passport, Rule } from '@darcha/proto/passport.ts';
import { languages } from '@darcha/proto/text.ts';
import { titleOf } from './code-lists.ts';
import { channelIris, channelThings, costThings, isOpenOnline, type Subject } from './describe-channels.ts';
import { languageIris, themeIri } from './eu-codes.ts';
import { paragraphs, type Thing, thing, to, typed, type Value, words } from './graph.ts';

/** The service and all its parts; agencies, offices, events and code lists are only referred to. */
export function serviceThings(subject: Subject, inForce: boolean): Thing[] {
  const costs = costThings(subject);
  const rules = ruleThings(subject);
  const inputs = inputThings(subject);
  const outputs = outputThings(subject);
  const laws = lawThings(subject);
  const participations = participationThings(subject);
  const service = thing(subject.iri, ['PublicService'], {
    ...identity(subject, inForce),
    'PublicService.hasChannel': to(...channelIris(subject)),
    'PublicService.hasCost': idsOf(costs),
    'PublicService.follows': idsOf(rules),
    'PublicService.hasInputType': idsOf(inputs),
    'PublicService.produces': idsOf(outputs),
    'PublicService.hasLegalResource': idsOf(laws),
    'PublicService.hasParticipation': idsOf(participations),
  });
  return [service, ...channelThings(subject), ...costs, ...rules, ...inputs, ...outputs, ...laws, ...participations];
}

function idsOf(things: readonly Thing[]): Value[] {
  return to(...things.map((one) => one['@id']));
}

function identity({ passport, addresses, lists }: Subject, inForce: boolean): Record<string, Value[]> {
  const agency = lists.agencies.get(passport.authority);
  const reachable = agency !== undefined && (agency.telephone !== '' || agency.website !== '');
  const themes = to(...(passport.themes ?? []).map(themeIri));
  return {
    'PublicService.identifier': [passport.id],
    'PublicService.version': [String(passport.version)],
    'PublicService.issued': typed(passport.published, 'Date'),
    'PublicService.name': words(passport.title),
    'PublicService.description': paragraphs(passport.summary, passport.description, passport.suspended?.reason),
    'PublicService.keyword': keywords(passport),
    'PublicService.status': to(addresses.concept('status', statusOf(passport, inForce))),
    'PublicService.language': to(...languageIris),
    'PublicService.thematicArea': themes,
    'PublicService.sector': themes,
    'PublicService.addressee': to(...passport.audience.map((code) => addresses.concept('audience', code))),
    'PublicService.isClassifiedBy': to(
      addresses.concept('tier', passport.tier),
      ...(passport.sample ? [addresses.concept('nature', 'sample')] : []),
    ),
    'PublicService.isGroupedBy': to(...passport.events.map(addresses.event)),
    'PublicService.isPartOf': to(addresses.catalogue),
    'PublicService.spatial': to(addresses.country),
    'PublicService.hasCompetentAuthority': to(addresses.agency(passport.authority)),
    'PublicService.contactPoint': reachable ? to(`${addresses.agency(passport.authority)}-contact`) : [],
    'PublicService.processingTime': passport.clock ? typed(durationOf(passport.clock.decide), 'Duration') : [],
  };
}

function statusOf(passport: Passport, inForce: boolean): 'in-force' | 'suspended' | 'not-in-force' {
  if (!inForce) return 'not-in-force';
  return passport.tier !== 'informational' && !isOpenOnline(passport) ? 'suspended' : 'in-force';
}

function keywords({ keywords = {} }: Passport): Value[] {
  return languages.flatMap((language) =>
    (keywords[language] ?? []).map((word) => ({ '@value': word, '@language': language })),
  );
}

const daysOfWorkWeek = 5;
const daysOfWeek = 7;

/**
 * ISO 8601 knows no working days: five of them are told as a week, which is the estimate the property asks for. Throws a
 * RangeError for what is no term.
 */
export function durationOf(term: string): string {
  const { days, kind } = parseTerm(term);
  if (kind === 'calendar') return `P${days}D`;
  return `P${Math.floor(days / daysOfWorkWeek) * daysOfWeek + (days % daysOfWorkWeek)}D`;
}

function lawIri(iri: string, key: string): string {
  return `${iri}#law-${key}`;
}

function lawThings({ iri, passport }: Subject): Thing[] {
  return Object.entries(passport.basis).map(([key, { title, article, url }]) =>
    thing(lawIri(iri, key), ['LegalResource'], {
      'LegalResource.title': words(title),
      'LegalResource.identifier': article ? [article] : [],
      'LegalResource.page': url ? to(url) : [],
    }),
  );
}

function ruleThings({ iri, passport, addresses }: Subject): Thing[] {
  return (passport.rules ?? []).map((rule) => {
    const effect = effectOf(rule);
    return thing(`${iri}#rule-${rule.code}`, ['Rule'], {
      'Rule.identifier': [`${passport.id}/rule/${rule.code}`],
      'Rule.name': words(titleOf('rule', effect)),
      'Rule.description': words(rule.refuse ?? rule.clerk),
      'Rule.type': to(addresses.concept('rule', effect)),
      'Rule.language': to(...languageIris),
      'Rule.implements': rule.basis ? to(lawIri(iri, rule.basis)) : [],
    });
  });
}

function effectOf(rule: Rule): 'refuse' | 'clerk' {
  return rule.refuse ? 'refuse' : 'clerk';
}

/** Records the state fetches, and papers the person must have. */
function inputThings({ iri, passport, addresses }: Subject): Thing[] {
  const fetched = Object.entries(passport.evidence ?? {}).map(([name, { record, why }]) =>
    thing(`${iri}#evidence-${name}`, ['EvidenceType'], {
      'EvidenceType.identifier': [record],
      'EvidenceType.description': words(why),
      'EvidenceType.evidenceTypeClassification': to(addresses.concept('evidence', 'fetched')),
    }),
  );
  const papers = (passport.papers ?? []).map(({ code, title, note }) =>
    thing(`${iri}#paper-${code}`, ['EvidenceType'], {
      'EvidenceType.identifier': [`${passport.id}/paper/${code}`],
      'EvidenceType.name': words(title),
      'EvidenceType.description': words(note),
      'EvidenceType.evidenceTypeClassification': to(addresses.concept('evidence', 'paper')),
    }),
  );
  return [...fetched, ...papers];
}

function outputThings({ iri, passport, addresses }: Subject): Thing[] {
  if (!passport.result) return [];
  return [
    thing(`${iri}#result`, ['Output'], {
      'Output.identifier': [`${passport.id}/result`],
      'Output.name': words(passport.result.title),
      'Output.type': to(addresses.concept('output', 'document')),
      'Output.language': to(...languageIris),
    }),
  ];
}

/** Agencies that decide a step of their own. */
function participationThings({ iri, passport, addresses }: Subject): Thing[] {
  return (passport.process ?? []).map(({ code, agency, title }) =>
    thing(`${iri}#step-${code}`, ['Participation'], {
      'Participation.identifier': [`${passport.id}/step/${code}`],
      'Participation.description': words(title),
      'Participation.role': to(addresses.concept('role', 'decides')),
      'Participation.hasParticipant': to(addresses.agency(agency)),
    }),
  );
}
