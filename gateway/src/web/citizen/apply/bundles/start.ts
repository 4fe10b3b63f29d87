/** `/apply/:event/:code`: several services with one form, and which of them one does without. */
import { Refusal } from '../../../../http/problem.ts';
import { moveTo, type Page } from '../../../page.ts';
import { bundleSteps, withServices } from './bundle-form.ts';

export const bundleStart: Page = {
  path: '/apply/:event/:code',
  for: 'person',
  show: async ({ ask, say, format, param, form }) => {
    const event = param('event');
    const { body } = await ask('listEventBundles', { path: { event } });
    const bundle = body.items.find(({ code }) => code === param('code'));
    if (!bundle) throw new Refusal('path-unknown', 'There is no such bundle.');
    const wanted = form?.getAll('service');
    return {
      view: 'citizen/apply/bundle-start.njk',
      title: String(bundle.title),
      back: `/events/${event}`,
      model: {
        formId: 'form',
        bundle,
        fee: bundle.fee && { online: format.sum(bundle.fee.online), counter: format.sum(bundle.fee.counter) },
        services: bundle.services.map(({ id, title, summary }) => ({
          value: id,
          text: title,
          hint: { text: summary },
          checked: wanted?.includes(id) ?? true,
        })),
        intro: say('apply.bundle.intro'),
      },
    };
  },
  submit: async (visit) => {
    const { ask, param, form, once } = visit;
    const { body: all } = await ask('listEventBundles', { path: { event: param('event') } });
    const services = all.items.find(({ code }) => code === param('code'))?.services ?? [];
    const leaveOut = services.map(({ id }) => id).filter((id) => !form.getAll('service').includes(id));
    const body = { code: param('code'), leaveOut };
    const { body: bundle } = await ask('createBundle', { header: { 'Idempotency-Key': once }, body });
    const left = bundle.parts.some(({ obstacle, service }) => obstacle && !leaveOut.includes(service));
    const [first] = bundleSteps(await withServices(visit, bundle), visit.say);
    return moveTo(first?.path ?? `/bundles/${bundle.number}`, left ? 'bundle-left-out' : undefined);
  },
};
