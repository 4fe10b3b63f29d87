/** `/applications/:number/correct`: what an agency wants corrected and why; then it is submitted again. */
import { questionIn } from '../../forms/words.ts';
import { moveTo, type Page } from '../../page.ts';
import { fieldId } from '../../problems.ts';
import { type Form, formOf } from './answers-in-words.ts';
import { type Application, agencyNames, formPathOf, pathOf, textOf } from './parts.ts';

export const correct: Page = {
  path: '/applications/:number/correct',
  for: 'person',
  show: async (visit) => {
    const { ask, say, format, param, form: sent } = visit;
    const { body: read } = await ask('getApplication', { path: { number: param('number') } });
    if (read.state !== 'returned') return moveTo(pathOf(read.number));
    const [form, agencyName] = await Promise.all([
      formOf(visit, read.service, read.serviceVersion),
      agencyNames(visit),
    ]);
    const { reasons, basis = [] } = read.decision ?? {};
    return {
      view: 'citizen/follow/correct.njk',
      title: say('follow.correct.title'),
      back: pathOf(read.number),
      model: {
        service: textOf(read.title),
        number: read.number,
        agency: agencyName(read.agency),
        reasons: textOf(reasons),
        basis: basis.map(({ title, article }) => [textOf(title), article].filter(Boolean).join(', ')),
        until: read.wait?.until && format.lastDay(read.wait.until),
        ...markedIn(read, form),
        maySubmit: read.actions.includes('submit'),
        faults: (read.formState?.faults ?? []).map(({ path, message }) => ({
          ...{ id: fieldId(path), text: textOf(message) },
          href: answerPath(read, path),
        })),
        version: sent?.get('version') ?? read.version,
      },
    };
  },
  submit: async ({ ask, param, form, once }) => {
    const number = param('number');
    const header = { 'Idempotency-Key': once, 'If-Match': `"${Number(form.get('version'))}"` };
    await ask('submitApplication', { path: { number }, header });
    return moveTo(pathOf(number), 'follow-corrected');
  },
};

/** What is marked, each leading to where it is corrected; and where to begin. */
function markedIn(read: Application, form: Form) {
  const { fields = [], papers = [], attachments = [] } = read.decision ?? {};
  const filesPath = form.takesFiles ? `${pathOf(read.number)}/papers` : undefined;
  return {
    fields: fields.map((pointer) => ({ text: form.titleAt(pointer), href: answerPath(read, pointer) })),
    papers: papers.map((code) => ({ text: form.titleOfPaper(code), href: filesPath })),
    files: attachments.map((name) => ({ text: form.titleOfFile(name), href: filesPath })),
    formPath: fields.length > 0 ? formPathOf(read.number) : undefined,
    filesPath,
  };
}

/** The page of the form that asks for the answer at a JSON Pointer; undefined where none does now. */
function answerPath({ number, formState }: Application, pointer: string): string | undefined {
  const name = questionIn(pointer);
  const page = formState?.pages.find(({ questions }) => questions.includes(name));
  return page && `${formPathOf(number)}/${page.code}#${fieldId(pointer)}`;
}
