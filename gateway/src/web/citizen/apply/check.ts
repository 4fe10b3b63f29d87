/** `/applications/:number/check`: everything once more before it is submitted, and the submission. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { type ApplicationForm, pagesOf, readForm } from '../../forms/application-form.ts';
import { answerLines, questionIn } from '../../forms/words.ts';
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { faultsAt, type Told, tellMendable } from '../../problems.ts';
import { papersOfRecords } from './papers.ts';
import { feeSheet } from './parts.ts';
import { recordsIn } from './records.ts';
import { pathOf, placeOf } from './steps.ts';

export const checkPage: Page = {
  path: '/applications/:number/check',
  for: 'person',
  show: async (visit) => {
    const form = await readForm(visit);
    if (!form.application.actions.includes('submit')) return moveTo(pathOf(form.application));
    return shown(form, visit);
  },
  submit: async (visit) => {
    const { ask, param, form, once } = visit;
    const number = param('number');
    const header = { 'Idempotency-Key': once, 'If-Match': `"${form.get('version')}"` };
    try {
      await ask('submitApplication', { path: { number }, header });
      return moveTo(`/applications/${number}/sent`);
    } catch (error) {
      if (isDomainError(error, 'duplicate-under-way')) {
        return moveTo(
          `/applications/${number}/duplicate?${new URLSearchParams({ other: error.details.number ?? '' })}`,
        );
      }
      return refused(error, visit);
    }
  },
};

/** What keeps it from being submitted, each leading to where it is mended. */
async function refused(error: unknown, visit: Visit): Promise<Shown> {
  const told = tellMendable(error, visit);
  const form = await readForm(visit);
  return { ...(await shown(form, visit)), ...refusal(told, (path) => rowOf(path, form)) };
}

/** Faults of a form one by one; everything else once, at the first line it is about. */
export function refusal(told: Told, lineOf: (path: string) => string | undefined): Pick<Shown, 'errors' | 'status'> {
  const faults = faultsAt(told, lineOf);
  const errors = told.code === 'form-invalid' ? faults : [{ field: faults[0]?.field, text: told.text }];
  return { errors, status: told.status };
}

/** The line of the page a fault is about. */
function rowOf(path: string, { questions }: ApplicationForm): string | undefined {
  const name = questionIn(path);
  if (name === 'attachments' && !questions.properties.attachments) return 'papers';
  if (name === 'evidence' && !questions.properties.evidence) return 'records';
  return questions.properties[name] ? name : undefined;
}

async function shown(form: ApplicationForm, visit: Visit): Promise<Shown> {
  const { application, service } = form;
  const path = pathOf(application);
  const { back, progress } = placeOf(form, `${path}/check`, visit);
  return {
    view: 'citizen/apply/check.njk',
    title: visit.say('apply.step.check'),
    back,
    model: {
      formId: 'form',
      service: application.title,
      progress,
      applicationPath: path,
      pages: answersIn(form, visit),
      missing: application.formState?.faults.length ?? 0,
      papers: papersIn(form),
      records: await recordsIn(application.evidence, { service }, visit),
      fee: feeSheet(service.fee, visit),
      signers: service.signatures?.of.map(({ title }) => title) ?? [],
      signingWithin: service.signatures && visit.format.term(service.signatures.within),
      version: visit.form?.has('switch-language') ? visit.form.get('version') : application.version,
      ...actingIn(form),
    },
  };
}

function actingIn({ application: { applicant, representation } }: ApplicationForm) {
  const principal = applicant?.organisation?.name ?? applicant?.name ?? '';
  return { principal, representative: representation && !representation.endedAt ? representation.name : '' };
}

/** The answers page by page; what is wrong with one stands beside it. */
export function answersIn(form: ApplicationForm, visit: Visit) {
  const { application, questions } = form;
  const faults = application.formState?.faults ?? [];
  return pagesOf(form).map((page) => ({
    ...page,
    rows: page.questions.map((name) => {
      const question = questions.properties[name] ?? {};
      return {
        id: name,
        name,
        title: question.title ?? name,
        lines: answerLines(question, application.form[name], visit),
        fault: faults.find((one) => questionIn(one.path) === name)?.message,
        isFixed: question.readOnly === true,
      };
    }),
  }));
}

function papersIn({ application, service }: ApplicationForm) {
  const ofRecords = papersOfRecords(service);
  const papers = (service.attachments ?? []).map(({ name, title }) => ({
    ...{ name, title },
    files: (application.attachments ?? []).filter((file) => file.name === name).map(({ fileName }) => fileName),
  }));
  return papers.filter(({ name, files }) => files.length > 0 || !ofRecords.has(name));
}
