/** `/desk/collection`: a result is handed over at the office: first the number, then the code and who stands there. */
import { moveTo, type Page, type Shown, type Visit } from '../page.ts';
import { isExpected, tell } from '../problems.ts';
import { caseAt } from './case.ts';

export const collection: Page = {
  path: '/desk/collection',
  for: 'official',
  show: showCollection,
  submit: async ({ ask, form, once }) => {
    const number = form.get('number')?.trim() ?? '';
    const by = form.get('by') === 'collector' ? 'collector' : 'applicant';
    await ask('collectResult', {
      ...{ path: { number }, header: { 'Idempotency-Key': once } },
      body: { code: form.get('code')?.replaceAll(/\s/g, '') ?? '', by },
    });
    return moveTo(caseAt(number), 'desk-collected');
  },
};

async function showCollection(visit: Visit): Promise<Shown> {
  const { say, query, form } = visit;
  const number = (form?.get('number') ?? query('number')).trim();
  const page = { view: 'clerk/collection.njk', title: say('desk.collection.title'), back: '/desk' };
  const model = { number, code: form?.get('code') ?? '', by: form?.get('by') ?? '' };
  if (number === '') return { ...page, model };
  try {
    const { body: application } = await visit.ask('getApplication', { path: { number } });
    const ready = application.actions.includes('collect');
    return { ...page, model: { ...model, application, ready, ...(ready && { formId: 'act' }) } };
  } catch (error) {
    if (!isExpected(error) || ![400, 404].includes(tell(error, visit).status)) throw error;
    return { ...page, model, errors: [{ field: 'number', text: say('desk.collection.unknown') }], status: 404 };
  }
}
