/** `/applications/:number/correct`: what an agency wants corrected and why; then it is submitted again. */
import { moveTo, type Page } from '../../page.ts';
import { formOf } from './answers-in-words.ts';
import { agencyNames, formPathOf, pathOf, textOf } from './parts.ts';

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
    const { reasons, fields = [], papers = [], attachments = [], basis = [] } = read.decision ?? {};
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
        fields: fields.map(form.titleAt),
        papers: papers.map(form.titleOfPaper),
        files: attachments.map(form.titleOfFile),
        formPath: formPathOf(read.number),
        maySubmit: read.actions.includes('submit'),
        faults: (read.formState?.faults ?? []).map(({ message }) => textOf(message)),
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
