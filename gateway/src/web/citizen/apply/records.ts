/** `/applications/:number/records`: what is asked of registers, shown before it is used; and what else can be done while one is away. */
import { unlessAway } from '../../asking.ts';
import { type Application, type ApplicationForm, readForm, type Service } from '../../forms/application-form.ts';
import { type RecordType, recordRows, recordType } from '../../forms/record.ts';
import type { BodyOf } from '../../operations.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { basisOf } from './parts.ts';
import { pathAfter, pathOf, placeOf } from './steps.ts';

type Evidence = Application['evidence'][number];
export type Fallback = BodyOf<'listFallbacks'>['items'][number];

export const recordsPage: Page = {
  path: '/applications/:number/records',
  for: 'person',
  show: async (visit) => {
    const form = await readForm(visit);
    const { application, service } = form;
    const path = `${pathOf(application)}/records`;
    const { back, progress } = placeOf(form, path, visit);
    const fallbacks = await fallbacksOf(application, visit);
    const toAsk = askable(application);
    return {
      view: 'citizen/apply/records.njk',
      title: visit.say('apply.step.records'),
      back,
      model: {
        service: application.title,
        progress,
        recordsPath: path,
        isDraft: application.state === 'draft',
        next: pathAfter(form, path, visit),
        records: await recordsIn(application.evidence, { service, fallbacks }, visit),
        mayAsk: application.actions.includes('request-evidence') && toAsk.length > 0,
        isAskedAgain: toAsk.some(({ state }) => state !== 'not-requested'),
        mayGoOn: application.evidence.every(({ onRequest, state }) => !onRequest || state !== 'not-requested'),
      },
    };
  },
  submit: async (visit) => {
    const { ask, param } = visit;
    const number = param('number');
    const { application }: ApplicationForm = await readForm(visit);
    const names = askable(application).map(({ name }) => name);
    if (names.length > 0) await ask('requestEvidence', { path: { number }, body: { names } });
    return moveTo(
      `/applications/${number}/records${visit.query('from') === 'check' ? '?from=check' : ''}`,
      'records-asked',
    );
  },
};

/** What the reader may ask for: not asked for yet, or not answered. */
function askable({ evidence }: Application): Evidence[] {
  return evidence.filter(({ onRequest, state }) => onRequest && (state === 'not-requested' || state === 'pending'));
}

export async function fallbacksOf({ number, evidence }: Application, { ask }: Visit): Promise<Fallback[]> {
  if (!evidence.some(({ state }) => state === 'pending')) return [];
  const listed = await unlessAway(ask('listFallbacks', { path: { number } }));
  return listed?.body.items ?? [];
}

interface Known {
  service: Pick<Service, 'evidence' | 'basis'>;
  fallbacks?: Fallback[];
}

/** Records as pages show them: what they are, of whom, why, under which law, and what they say. */
export function recordsIn(evidence: readonly Evidence[], { service, fallbacks = [] }: Known, visit: Visit) {
  return Promise.all(
    evidence.map(async (one) => {
      const type = await recordType(visit, one.recordType);
      const rule = service.evidence.find(({ name }) => name === one.name);
      return {
        ...one,
        title: type.title,
        agency: type.providerName,
        law: rule ? basisOf(service, rule.basis) : '',
        asks: (rule?.fields ?? []).flatMap((field) => type.fields.get(field) ?? []),
        rows: await rowsOf(one.record ?? {}, type, visit),
        isKnown: type.fields.size > 0,
        fallback: fallbacks.find(({ name }) => name === one.name),
      };
    }),
  );
}

/** What a record says, as rows of a summary list; nothing while nobody knows what its fields are called. */
export async function rowsOf(record: object, type: RecordType, visit: Visit) {
  if (type.fields.size === 0) return [];
  const rows = await recordRows(record, type, visit);
  return rows.map(({ title, words }) => ({ key: { text: title }, value: { text: words.join(', ') } }));
}
