/** What a passport needs before it can be published, and the file does not say; each with the place and what to write. */
import { languages } from '@darcha/proto/text.ts';
import type { PartialPassport, Remark, Unknown } from './report.ts';

/** What a graph cannot say (a form, conditions in FEEL, terms in working days) is told as well. */
export function missingIn(passport: PartialPassport, unknown: readonly Unknown[]): Remark[] {
  const remarks = [...whole(passport, unknown), ...parts(passport), ...untranslated(passport, '')];
  return remarks.map(([path, message]) => ({ path, message }));
}

type Row = readonly [path: string, message: string];

function whole(passport: PartialPassport, unknown: readonly Unknown[]): Row[] {
  const { suspended, tier } = passport;
  const rows: (Row | false)[] = [
    !tier && ['/tier', 'Say how far it is carried online: informational, interactive or transactional.'],
    !passport.title && ['/title', 'Name the service, as the law or the agency calls it.'],
    !passport.summary && ['/summary', 'Say in one or two sentences what a person gets, and who may ask for it.'],
    suspended !== undefined &&
      Object.keys(suspended.reason).length === 0 && ['/suspended/reason', 'Say why it is suspended.'],
    !passport.authority && [
      '/authority',
      `Name the agency that answers for it by its code.${namedAs(unknown, 'agency')}`,
    ],
    !passport.audience && ['/audience', 'Say whom it is for: natural-person, legal-entity, state-body.'],
    !passport.basis && ['/basis', 'Name the law it rests on, under a short key.'],
    !passport.offices && [
      '/offices',
      `Write all, or the codes of the offices that give it.${namedAs(unknown, 'office')}`,
    ],
    ['/steps', 'Say what a person has to do, in order. A graph has no place for this.'],
    passport.fee === undefined && ['/fee', 'Write none, or the amount paid at the counter and its basis.'],
    ...applying(passport),
  ];
  return rows.filter((row) => row !== false);
}

function applying({ tier, clock, result }: PartialPassport): (Row | false)[] {
  if (tier === 'informational') return [];
  const open = tier === undefined ? ' (unless it is informational)' : '';
  return [
    ['/form', `Write the questions the applicant answers, if there are any${open}.`],
    !clock && ['/clock', `Write the legal term of the decision and its basis${open}.`],
    !result && ['/result', `Say what the applicant has in hand in the end${open}.`],
  ];
}

function parts(passport: PartialPassport): Row[] {
  const { basis, fee, papers, evidence, rules, clock, process, result } = passport;
  const rows: Row[] = [];
  const law = 'Name the law it rests on by its key in basis.';
  for (const [key, { title }] of Object.entries(basis ?? {})) {
    if (!title) rows.push([`/basis/${key}/title`, 'Name the act, with its number and date.']);
  }
  if (typeof fee === 'object') {
    rows.push(['/fee/basis', law]);
    const { reductions = [] } = 'reductions' in fee ? fee : {};
    reductions.forEach(({ title }, at) => {
      if (!title) rows.push([`/fee/reductions/${at}/title`, 'Say who pays less.']);
      rows.push([`/fee/reductions/${at}/basis`, law]);
    });
  }
  (papers ?? []).forEach(({ title }, at) => {
    if (!title) rows.push([`/papers/${at}/title`, 'Say what it is.']);
  });
  for (const [name, { why }] of Object.entries(evidence ?? {})) {
    if (!why) rows.push([`/evidence/${name}/why`, 'Say to the applicant why the record is needed.']);
    rows.push([
      `/evidence/${name}`,
      'Write by what it is asked for (ask), which fields (take), under which law (basis), and consent.',
    ]);
  }
  (rules ?? []).forEach((rule, at) => {
    if (!rule.refuse && !rule.clerk)
      rows.push([`/rules/${at}`, 'Write the reason to refuse, or the note for the official (clerk).']);
    rows.push([`/rules/${at}/when`, 'Write the condition in FEEL. A graph tells it in words only.']);
  });
  if (clock) rows.push(['/clock/basis', law]);
  (process ?? []).forEach(({ title, agency }, at) => {
    if (!title) rows.push([`/process/${at}/title`, 'Say what is decided.']);
    if (!agency) rows.push([`/process/${at}/agency`, 'Name the agency that decides by its code.']);
    rows.push([`/process/${at}`, 'Write the term (within), its basis, and after which steps it begins (after).']);
  });
  if (result) rows.push(['/result', 'Write the statement of the certificate and its facts.']);
  return rows;
}

function namedAs(unknown: readonly Unknown[], kind: Unknown['kind']): string {
  const names = unknown
    .filter((one) => one.kind === kind)
    .map(({ name, address }) => name || address || 'one without a name');
  if (names.length === 0) return '';
  const [first, more] = [names.slice(0, 3).join('; '), names.length - 3];
  const list = kind === 'agency' ? '/api/v1/agencies' : '/api/v1/offices';
  return ` The file names ${first}${more > 0 ? ` and ${more} more` : ''}, not in ${list}.`;
}

const names = { 'uz-Latn': 'Uzbek', kaa: 'Karakalpak', ru: 'Russian', en: 'English' } as const;

/** Uzbek in Cyrillic script is transliterated. */
function untranslated(value: unknown, path: string): Row[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value);
  const isText = members.some(([key, member]) => languages.some((one) => one === key) && typeof member === 'string');
  if (!isText) return members.flatMap(([key, member]) => untranslated(member, `${path}/${key}`));
  return Object.entries(names).flatMap(([language, name]) =>
    language in value ? [] : [[`${path}/${language}`, `Write the text in ${name} (${language}).`] as const],
  );
}
