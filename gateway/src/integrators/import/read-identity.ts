/** What a service is: its names, whom it is for, whose it is, how long it takes. */
import { audiences, tiers } from '@darcha/proto/passport.ts';
import { themes } from '@darcha/proto/passport-parts.ts';
import { languages } from '@darcha/proto/text.ts';
import { languageIris, themeIri } from '../eu-codes.ts';
import { iriOf } from '../vocabulary.ts';
import { toCode } from './codes.ts';
import { describings, languageOf, leaveOut, lengths, namings, order, type Reading, unfit, wordsOf } from './reading.ts';
import { agencyOf, conceptOf, eventOf, noteUnknown } from './references.ts';
import type { PartialPassport, Words } from './report.ts';

/** As the file has it where that will do; else made from it. */
export function readId(reading: Reading, title: Words | undefined): string {
  const identifiers = reading.graph.take(reading.node, 'PublicService.identifier').map(({ value }) => value);
  const own = identifiers.toSorted(order).find((one) => one.length >= 2 && toCode(one) === one);
  if (own) return own;
  const address = reading.node.startsWith('_:') ? '' : reading.node;
  const last = (text = '') =>
    text
      .replace(/[/#]+$/, '')
      .split(/[/#:]/)
      .at(-1) ?? '';
  const candidates = [last(identifiers.toSorted(order)[0]), last(address), title?.en ?? title?.['uz-Latn'] ?? ''];
  const id = candidates.map(toCode).find((one) => one.length >= 2) ?? 'service';
  const message = `The identifier of a service is a short code. Made from what the file says: ${id}.`;
  reading.adjusted.push({ path: '/id', message });
  return id;
}

/** Number and day, which are given anew with the publication. */
export function readVersion({ graph, node }: Reading): Pick<PartialPassport, 'version' | 'published'> {
  const [version] = graph.takeKnown(node, 'PublicService.version', ({ value }) => /^[1-9]\d{0,3}$/.test(value));
  const [day] = graph.takeKnown(node, 'PublicService.issued', ({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  return { ...(version && { version: Number(version.value) }), ...(day && { published: day.value }) };
}

/** The first paragraph is the summary; of a suspended service the last is the reason. */
export function readTexts(
  reading: Reading,
  suspended: boolean,
): Pick<PartialPassport, 'summary' | 'description' | 'suspended'> {
  const whole = wordsOf(reading, reading.node, describings, lengths.long);
  if (!whole) return {};
  const [summary, description, reason]: [Words, Words, Words] = [{}, {}, {}];
  for (const [language, text] of Object.entries(whole) as [keyof Words, string][]) {
    const paragraphs = text.split('\n\n');
    const last = suspended && paragraphs.length > 1 ? paragraphs.pop() : undefined;
    if (last !== undefined) reason[language] = last;
    const isShort = [...(paragraphs[0] ?? '')].length <= lengths.paragraph;
    if (isShort) summary[language] = paragraphs.shift() ?? '';
    if (paragraphs.length > 0) description[language] = paragraphs.join('\n\n');
  }
  return {
    ...(hasWords(summary) && { summary }),
    ...(hasWords(description) && { description }),
    ...(hasWords(reason) && { suspended: { reason } }),
  };
}

const hasWords = (words: Words) => Object.keys(words).length > 0;

export function readTitle(reading: Reading): Words | undefined {
  return wordsOf(reading, reading.node, namings, lengths.line);
}

export function readStatus(reading: Reading): { inForce: boolean; suspended: boolean } {
  const codes = ['in-force', 'suspended', 'not-in-force'];
  const known = reading.graph.takeKnown(
    reading.node,
    'PublicService.status',
    (term) => conceptOf(reading, term, 'status', codes) !== undefined,
  );
  const [status] = known.map((term) => conceptOf(reading, term, 'status', codes));
  return { inForce: status !== 'not-in-force', suspended: status === 'suspended' };
}

/** Classifications: how far it goes online, whether it is invented, whom it is for, its subjects. */
export function readClasses(reading: Reading): Pick<PartialPassport, 'tier' | 'sample' | 'audience' | 'themes'> {
  const known = (property: string, scheme: string, codes: readonly string[]) =>
    reading.graph
      .takeKnown(reading.node, property, (term) => conceptOf(reading, term, scheme, codes) !== undefined)
      .map((term) => conceptOf(reading, term, scheme, codes));
  const [tier, ...others] = tiers.filter((code) => known('PublicService.isClassifiedBy', 'tier', tiers).includes(code));
  const sample = known('PublicService.isClassifiedBy', 'nature', ['sample']).length > 0;
  const given = known('PublicService.addressee', 'audience', audiences);
  const audience = audiences.filter((code) => given.includes(code) || isCalled(reading, code));
  const subjects = ['PublicService.thematicArea', 'PublicService.sector'].flatMap((property) =>
    reading.graph.takeKnown(reading.node, property, ({ value }) => themes.some((code) => themeIri(code) === value)),
  );
  const found = themes.filter((code) => subjects.some(({ value }) => value === themeIri(code)));
  return {
    ...(sample && { sample }),
    ...(tier && others.length === 0 && { tier }),
    ...(audience.length > 0 && { audience }),
    ...(found.length > 0 && { themes: found }),
  };
}

/** What others call whom a service is for. */
const called: Readonly<Record<string, (typeof audiences)[number]>> = {
  citizen: 'natural-person',
  individual: 'natural-person',
  person: 'natural-person',
  resident: 'natural-person',
  business: 'legal-entity',
  company: 'legal-entity',
  enterprise: 'legal-entity',
  government: 'state-body',
};

function isCalled({ graph, node }: Reading, audience: string): boolean {
  const means = (value: string) => {
    const word = (value.split(/[/#:]/).at(-1) ?? '').toLowerCase();
    const single = word.replace(/(ss)?(es)$/, '$1').replace(/([^s])s$/, '$1');
    return called[word] === audience || called[single] === audience;
  };
  const known = graph.takeKnown(node, 'PublicService.addressee', (term) =>
    [term, ...graph.look(term.value, ...namings, 'Concept.notation')].some(({ value }) => means(value)),
  );
  return known.length > 0;
}

/** The editor's own agency where it is among those named; else the first by code. */
export function readAuthority(reading: Reading): string | undefined {
  const { graph, node, agencies } = reading;
  const property = iriOf('PublicService.hasCompetentAuthority');
  const terms = graph.take(node, property);
  const known = [...new Set(terms.flatMap((term) => agencyOf(reading, term) ?? []))].sort(order);
  for (const term of terms) if (!agencyOf(reading, term)) noteUnknown(reading, term, 'agency');
  const authority = agencies.find((code) => known.includes(code)) ?? known[0];
  for (const code of known) {
    if (code !== authority) leaveOut(reading, property, code, `One agency answers for a service; taken: ${authority}.`);
  }
  return authority;
}

export function readEvents(reading: Reading): string[] {
  const { graph, node } = reading;
  const codes = graph.take(node, 'PublicService.isGroupedBy').flatMap((term) => {
    const code = eventOf(reading, term);
    if (!code) noteUnknown(reading, term, 'event');
    return code ?? [];
  });
  return [...new Set(codes)].sort(order);
}

const mostWords = 40;

export function readKeywords(reading: Reading): PartialPassport['keywords'] {
  const property = iriOf('PublicService.keyword');
  const keywords: Record<string, string[]> = Object.fromEntries(languages.map((language) => [language, []]));
  const terms = reading.graph.take(reading.node, property).toSorted((a, b) => order(a.value, b.value));
  for (const term of terms) {
    const language = term.kind === 'literal' ? languageOf(term.language, term.value) : undefined;
    const reason = language ? unfit(term.value, 80) : 'Tag the word with a language of the portal.';
    const words = keywords[language ?? ''] ?? [];
    if (reason || !language) leaveOut(reading, property, term.value, reason ?? '');
    else if (words.length === mostWords)
      leaveOut(reading, property, term.value, `At most ${mostWords} words a language.`);
    else keywords[language] = [...words, term.value];
  }
  const given = Object.entries(keywords).filter(([, words]) => words.length > 0);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** ISO 8601 durations that are days; others have no end that can be told. */
export function readClock(reading: Reading): PartialPassport['clock'] {
  const property = iriOf('PublicService.processingTime');
  const [value, ...others] = reading.graph
    .take(reading.node, property)
    .map((term) => term.value)
    .sort(order);
  if (value === undefined) return undefined;
  const [, weeks = '', days = '', hours = ''] = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(\d{1,4})H)?$/.exec(value) ?? [];
  const total = Number(weeks) * 7 + Number(days) + Number(hours) / 24;
  for (const other of others) leaveOut(reading, property, other, 'A service has one term.');
  if (!Number.isInteger(total) || total < 1 || total > 999) {
    leaveOut(reading, property, value, 'Only whole days can be counted, at most 999. Write the legal term.');
    return undefined;
  }
  const message = `${value} was read as calendar days. Where the law counts working days, write these.`;
  reading.adjusted.push({ path: '/clock/decide', message });
  return { decide: total === 1 ? '1 day' : `${total} days` };
}

/** What every service of the portal says alike is no loss. */
export function takeConstants({ graph, node }: Reading, country: string): void {
  graph.takeKnown(node, 'PublicService.language', ({ value }) => languageIris.includes(value));
  graph.takeKnown(node, 'PublicService.spatial', ({ value }) => value === country);
  graph.takeKnown(node, 'PublicService.isPartOf', () => true);
  graph.takeKnown(node, 'PublicService.contactPoint', ({ value }) =>
    /\/api\/v1\/agencies#[a-z0-9-]+-contact$/.test(value),
  );
}
