/** `/applications/:number/duplicate`: another one is under way; go on with it, or submit this one with a reason. */
import { moveTo, type Page } from '../../page.ts';

export const duplicatePage: Page = {
  path: '/applications/:number/duplicate',
  for: 'person',
  show: async ({ ask, say, param, query, form }) => {
    const number = param('number');
    const { body: application } = await ask('getApplication', { path: { number } });
    const other = /^[A-Z0-9-]{5,30}$/.test(query('other')) ? query('other') : undefined;
    return {
      view: 'citizen/apply/duplicate.njk',
      title: say('apply.duplicate.title'),
      back: `/applications/${number}/check`,
      model: {
        formId: 'form',
        service: application.title,
        other,
        reason: form?.get('reason') ?? '',
        version: form?.get('version') ?? application.version,
      },
    };
  },
  submit: async ({ ask, param, form, once, language }) => {
    const number = param('number');
    const header = { 'Idempotency-Key': once, 'If-Match': `"${form.get('version')}"` };
    const reason = (form.get('reason') ?? '').trim();
    await ask('submitDuplicate', { path: { number }, header, body: { reason, language } });
    return moveTo(`/applications/${number}/sent`);
  },
};
