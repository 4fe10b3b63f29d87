/** `/applications/:number/collector`: somebody else who may collect the result. */
import { moveTo, type Page } from '../../page.ts';
import { pathOf, textOf } from './parts.ts';

export const collector: Page = {
  path: '/applications/:number/collector',
  for: 'person',
  show: async ({ ask, say, param, form }) => {
    const { body } = await ask('getApplication', { path: { number: param('number') } });
    const here = `${pathOf(body.number)}/result`;
    if (!body.actions.includes('name-collector')) return moveTo(here);
    const named = body.collection?.collector;
    return {
      view: 'citizen/follow/collector.njk',
      title: say('results.collector.title'),
      back: here,
      labels: { name: say('results.collector.name'), document: say('results.collector.document') },
      model: {
        formId: 'collector',
        service: textOf(body.title),
        number: body.number,
        name: form?.get('name') ?? named?.name ?? '',
        document: form?.get('document') ?? named?.document ?? '',
      },
    };
  },
  submit: async ({ ask, param, form, once }) => {
    const number = param('number');
    const body = { name: form.get('name')?.trim() ?? '', document: form.get('document')?.trim() ?? '' };
    await ask('nameCollector', { path: { number }, header: { 'Idempotency-Key': once }, body });
    return moveTo(`${pathOf(number)}/result`, 'follow-collector-named');
  },
};
