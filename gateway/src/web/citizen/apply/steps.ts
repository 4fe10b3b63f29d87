/** The way from a draft to its submission, step by step, as far as a service has these steps. */
import { type Application, type ApplicationForm, pagesOf } from '../../forms/application-form.ts';
import type { Visit } from '../../page.ts';

export interface Step {
  path: string;
  title: string;
  /** How many answers are missing or wrong. */
  faults: number;
}

export const pathOf = ({ number }: Pick<Application, 'number'>): string => `/applications/${number}`;

export function stepsOf(form: ApplicationForm, say: Visit['say']): Step[] {
  const { application, service } = form;
  const path = pathOf(application);
  const step = (name: string): Step => ({ path: `${path}/${name}`, title: say(`apply.step.${name}`), faults: 0 });
  const pages = pagesOf(form).map(({ code, title, faults }) => ({ path: `${path}/form/${code}`, title, faults }));
  const records = service.evidence.some(({ consent }) => consent === 'request') ? [step('records')] : [];
  const papers = takesFiles(application) ? [step('papers')] : [];
  const fee = service.fee ? [step('fee')] : [];
  // Where answers begin with what records say, these come first.
  const inForm = fillsFromRecords(form) ? [...records, ...pages] : [...pages, ...records];
  return [...inForm, ...papers, ...fee, step('check')];
}

/** Whether files can be attached, or are: papers in the place of a record are taken only while its register is away. */
function takesFiles({ actions, attachments = [] }: Application): boolean {
  return actions.includes('attach') || attachments.length > 0;
}

function fillsFromRecords({ questions }: ApplicationForm): boolean {
  const begins = Object.values(questions.properties).map((question) => question['x-prefill'] ?? 'applicant.');
  return begins.some((source) => !source.startsWith('applicant.'));
}

/** Where a reader goes on after a step: back to the check if they came from there, in a correction to what is to be corrected. */
export function pathAfter(form: ApplicationForm, path: string, { say, query }: Pick<Visit, 'say' | 'query'>): string {
  const { application } = form;
  if (application.state === 'returned') return `${pathOf(application)}/correct`;
  if (application.state !== 'draft') return pathOf(application);
  if (query('from') === 'check') return `${pathOf(application)}/check`;
  const steps = stepsOf(form, say);
  const place = steps.findIndex((step) => step.path === path);
  return (steps[place + 1] ?? steps.at(-1))?.path ?? pathOf(application);
}

/** What a page of a step says of it: where it stands among the others, and where it leads back to. */
export function placeOf(form: ApplicationForm, path: string, { say, query }: Pick<Visit, 'say' | 'query'>) {
  const { application } = form;
  if (application.state === 'returned') return { back: `${pathOf(application)}/correct` };
  if (application.state !== 'draft') return { back: pathOf(application) };
  const steps = stepsOf(form, say);
  const place = steps.findIndex((step) => step.path === path);
  const back = query('from') === 'check' ? `${pathOf(application)}/check` : steps[place - 1]?.path;
  const progress = say('apply.progress', { step: place + 1, steps: steps.length });
  return { back: back ?? `/apply/${application.service}`, progress };
}
