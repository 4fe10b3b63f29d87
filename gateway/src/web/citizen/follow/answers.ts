/** `/applications/:number/answers`: what the applicant has sent, read again. */
import { moveTo, type Page } from '../../page.ts';
import { formOf } from './answers-in-words.ts';
import { formPathOf, pathOf, textOf } from './parts.ts';

export const answers: Page = {
  path: '/applications/:number/answers',
  for: 'person',
  show: async (visit) => {
    const { ask, say, format, param } = visit;
    const { body: read } = await ask('getApplication', { path: { number: param('number') } });
    if (read.state === 'draft') return moveTo(formPathOf(read.number));
    const form = await formOf(visit, read.service, read.serviceVersion);
    return {
      view: 'citizen/follow/answers.njk',
      title: say('follow.link.answers'),
      back: pathOf(read.number),
      model: {
        service: textOf(read.title),
        number: read.number,
        rows: form.rows(read.form),
        files: (read.attachments ?? []).map(({ name, fileName, id, href, size }) => ({
          ...{ what: form.titleOfFile(name), name: fileName, size: size && format.size(size) },
          href: href && `${pathOf(read.number)}/papers/${id}`,
        })),
      },
    };
  },
};
