/** `/applications/:number/form/:page`: the form of an application, page by page; each is saved as it is left. */
import { isDomainError } from '@darcha/kit/errors.ts';
import {
  type ApplicationForm,
  errorsIn,
  fieldsIn,
  isSaved,
  pagesOf,
  readForm,
  saveAnswers,
  withService,
} from '../../forms/application-form.ts';
import { regrouped } from '../../forms/reading.ts';
import { type FieldError, type Moved, moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { pathAfter, pathOf, placeOf, stepsOf } from './steps.ts';

/** Goes on with a draft where it is unfinished. */
export const formStart: Page = {
  path: '/applications/:number/form',
  for: 'person',
  show: async (visit) => {
    const form = await readForm(visit);
    if (!form.application.actions.includes('update')) return moveTo(pathOf(form.application));
    return moveTo(firstUnfinished(form, visit), visit.query('done') || undefined);
  },
};

function firstUnfinished(form: ApplicationForm, { say }: Visit): string {
  const { application } = form;
  const marked = (application.decision?.fields ?? []).map((pointer) => pointer.split('/')[1] ?? '');
  const isOpen = ({ faults, questions }: { faults: number; questions: string[] }) =>
    faults > 0 || (application.state === 'returned' && questions.some((name) => marked.includes(name)));
  const page = pagesOf(form).find(isOpen);
  if (page) return `${pathOf(application)}/form/${page.code}`;
  if (application.state === 'returned') return `${pathOf(application)}/correct`;
  return stepsOf(form, say).find(({ path }) => !path.includes('/form/'))?.path ?? pathOf(application);
}

export const formPage: Page = {
  path: '/applications/:number/form/:page',
  for: 'person',
  show: async (visit) => {
    const form = await readForm(visit);
    return closed(form, visit) ?? shown(form, visit, { version: visit.form?.get('version') ?? undefined });
  },
  submit: async (visit) => {
    const changed = regrouped(visit.form);
    const form = await readForm(visit);
    const gone = closed(form, visit);
    if (gone) return gone;
    if (changed) return shown(form, { ...visit, form: changed }, { version: changed.get('version') ?? undefined });
    return saved(form, visit);
  },
};

/** Where the reader is sent when the page is not to be filled in, or not any more. */
function closed(form: ApplicationForm, { param }: Visit): Moved | undefined {
  const { application } = form;
  if (!application.actions.includes('update')) return moveTo(pathOf(application));
  if (!pagesOf(form).some(({ code }) => code === param('page'))) return moveTo(`${pathOf(application)}/form`);
  return undefined;
}

async function saved(form: ApplicationForm, visit: Visit & { form: URLSearchParams }): Promise<Shown | Moved> {
  const asked = visit.form.getAll('asked');
  let after: ApplicationForm;
  try {
    after = await withService(visit, await saveAnswers(form, asked, visit));
  } catch (error) {
    if (!isDomainError(error, 'version-stale')) throw error;
    // Sent twice, or said the same in another tab: nothing is lost.
    if (!isSaved(form, asked, visit.form)) {
      return shown(form, visit, { errors: [{ text: visit.say('problems.status-412') }], status: 412 });
    }
    after = form;
  }
  return goneOn(after, asked, visit);
}

/** To the next page; back to this one while something is missing, or is asked only because of what was answered. */
async function goneOn(form: ApplicationForm, asked: string[], visit: Visit): Promise<Shown | Moved> {
  const here = `${pathOf(form.application)}/form/${visit.param('page')}`;
  if (visit.form?.has('exit')) return moveTo('/applications', 'draft-saved');
  const page = pagesOf(form).find(({ code }) => code === visit.param('page'));
  const isFixed = (name: string) => form.questions.properties[name]?.readOnly === true;
  const names = (page?.questions ?? []).filter((name) => asked.includes(name) || isFixed(name));
  const errors = errorsIn(form, names, visit);
  if (errors.length > 0) return shown(form, visit, { errors, status: 400 });
  const further = page?.questions.find((name) => !asked.includes(name) && !isFixed(name));
  if (further && form.application.state !== 'returned') {
    const from = visit.query('from') === 'check' ? '&from=check' : '';
    return { to: `${here}?done=more-questions${from}#${further}` };
  }
  return moveTo(pathAfter(form, here, visit));
}

interface Showing {
  errors?: FieldError[];
  status?: number;
  /** That the reader has seen; the present one unless said. */
  version?: string | undefined;
}

async function shown(form: ApplicationForm, visit: Visit, { version, ...telling }: Showing): Promise<Shown> {
  const { application, questions } = form;
  const page = pagesOf(form).find(({ code }) => code === visit.param('page'));
  const names = page?.questions ?? [];
  const { back, progress } = placeOf(form, `${pathOf(application)}/form/${visit.param('page')}`, visit);
  return {
    view: 'citizen/apply/form.njk',
    title: page?.title ?? '',
    back,
    ...telling,
    model: {
      formId: 'form',
      progress,
      service: application.title,
      help: page?.help,
      fields: await fieldsIn(form, names, visit),
      version: version ?? application.version,
      isPersonal: names.some((name) => questions.properties[name]?.['x-personal']),
      keptUntil: application.keptUntil,
      applicant: application.representation && application.applicant?.name,
    },
  };
}
