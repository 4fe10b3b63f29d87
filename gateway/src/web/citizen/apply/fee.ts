/** `/applications/:number/fee`: what is paid online and at the counter, and who pays less. */
import { readForm } from '../../forms/application-form.ts';
import { moveTo, type Page } from '../../page.ts';
import { basisOf, feeSheet } from './parts.ts';
import { pathAfter, pathOf, placeOf } from './steps.ts';

export const feePage: Page = {
  path: '/applications/:number/fee',
  for: 'person',
  show: async (visit) => {
    const form = await readForm(visit);
    const { application, service } = form;
    const path = `${pathOf(application)}/fee`;
    if (!service.fee) return moveTo(pathAfter(form, path, visit));
    const { back, progress } = placeOf(form, path, visit);
    return {
      view: 'citizen/apply/fee.njk',
      title: visit.say('apply.step.fee'),
      back,
      model: {
        service: application.title,
        progress,
        next: pathAfter(form, path, visit),
        fee: feeSheet(service.fee, visit),
        law: basisOf(service, service.fee.basis),
        steps: service.steps,
      },
    };
  },
};
