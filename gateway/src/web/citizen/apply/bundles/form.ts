/** `/bundles/:number/form/:part/:page`: the form of a bundle, page by page; each is saved as it is left. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { errorsIn, fieldsIn, isSaved, pagesOf } from '../../../forms/application-form.ts';
import { readAnswers, regrouped } from '../../../forms/reading.ts';
import { type FieldError, type Moved, moveTo, type Page, type Shown, type Visit } from '../../../page.ts';
import { faultsAt, tellMendable } from '../../../problems.ts';
import { type BundleForm, bundlePlace, bundleSteps, readBundle, type Section, withServices } from './bundle-form.ts';

/** Goes on with a bundle where it is unfinished. */
export const bundleFormStart: Page = {
  path: '/bundles/:number/form',
  for: 'person',
  show: async (visit) => {
    const form = await readBundle(visit);
    if (!form.bundle.actions.includes('update')) return moveTo(`/bundles/${form.bundle.number}`);
    const steps = bundleSteps(form, visit.say);
    const open = steps.find(({ faults }) => faults > 0) ?? steps.find(({ path }) => !path.includes('/form/'));
    return moveTo(open?.path ?? `/bundles/${form.bundle.number}`);
  },
};

export const bundleFormPage: Page = {
  path: '/bundles/:number/form/:part/:page',
  for: 'person',
  show: async (visit) => onPage(visit, (form, section) => shown(form, section, visit)),
  submit: async (visit) =>
    onPage(visit, (form, section) => {
      const changed = regrouped(visit.form);
      return changed ? shown(form, section, { ...visit, form: changed }) : saved(form, section, visit);
    }),
};

/** Leads on where the bundle, or this page of it, is not to be filled in any more. */
async function onPage(
  visit: Visit,
  work: (form: BundleForm, section: Section) => Promise<Shown | Moved>,
): Promise<Shown | Moved> {
  const form = await readBundle(visit);
  const { number, actions } = form.bundle;
  if (!actions.includes('update')) return moveTo(`/bundles/${number}`);
  const section = form.sections.find(({ name }) => name === visit.param('part'));
  const page = section && pagesOf(section).find(({ code }) => code === visit.param('page'));
  return page ? work(form, section) : moveTo(`/bundles/${number}/form`);
}

async function saved(form: BundleForm, section: Section, visit: Visit & { form: URLSearchParams }) {
  const asked = visit.form.getAll('asked');
  const header = { 'If-Match': `"${visit.form.get('version')}"` };
  const answers = section.patch(readAnswers(section.questions, asked, visit.form)) as object;
  try {
    const { body } = await visit.ask('updateBundle', {
      path: { number: form.bundle.number },
      header,
      body: { answers },
    });
    return goneOn(await withServices(visit, body), asked, visit);
  } catch (error) {
    if (isDomainError(error, 'version-stale') && isSaved(section, asked, visit.form)) return goneOn(form, asked, visit);
    return refused(error, { form, section }, visit);
  }
}

/** What cannot be kept stands beside its field; a bundle that has changed meanwhile is shown with what was typed. */
async function refused(error: unknown, { form, section }: { form: BundleForm; section: Section }, visit: Visit) {
  const told = tellMendable(error, visit);
  const version = told.code === 'version-stale' ? form.bundle.version : undefined;
  return shown(form, section, visit, {
    errors: faultsAt(told, (path) => path.slice(section.place.length + 1).replaceAll('/', '.')),
    status: told.status,
    version,
  });
}

async function goneOn(form: BundleForm, asked: string[], visit: Visit): Promise<Shown | Moved> {
  const { number } = form.bundle;
  if (visit.form?.has('exit')) return moveTo(`/bundles/${number}`, 'draft-saved');
  const section = form.sections.find(({ name }) => name === visit.param('part'));
  if (!section) return moveTo(`/bundles/${number}/form`);
  const errors = errorsIn(section, asked, visit);
  if (errors.length > 0) return shown(form, section, visit, { errors, status: 400, version: form.bundle.version });
  const here = `/bundles/${number}/form/${section.name}/${visit.param('page')}`;
  const page = pagesOf(section).find(({ code }) => code === visit.param('page'));
  const further = page?.questions.find(
    (name) => !asked.includes(name) && !section.questions.properties[name]?.readOnly,
  );
  if (further)
    return { to: `${here}?done=more-questions${visit.query('from') === 'check' ? '&from=check' : ''}#${further}` };
  return moveTo(bundlePlace(form, here, visit).next);
}

async function shown(
  form: BundleForm,
  section: Section,
  visit: Visit,
  { version, ...telling }: { errors?: FieldError[]; status?: number; version?: number | undefined } = {},
): Promise<Shown> {
  const { bundle } = form;
  const page = pagesOf(section).find(({ code }) => code === visit.param('page'));
  const { back, progress } = bundlePlace(
    form,
    `/bundles/${bundle.number}/form/${section.name}/${visit.param('page')}`,
    visit,
  );
  return {
    view: 'citizen/apply/form.njk',
    title: page?.title ?? section.title,
    back,
    ...telling,
    model: {
      formId: 'form',
      progress,
      service: bundle.title,
      help: page?.help,
      fields: await fieldsIn(section, page?.questions ?? [], visit),
      version: version ?? visit.form?.get('version') ?? bundle.version,
      isPersonal: true,
      keptUntil: bundle.keptUntil,
    },
  };
}
