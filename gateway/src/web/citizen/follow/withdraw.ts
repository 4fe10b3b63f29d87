/** `/applications/:number/withdraw`: asks once more, and says what happened when a decision was quicker. */
import { moveTo, type Page } from '../../page.ts';
import { pathOf, stateTag, textOf } from './parts.ts';

export const withdraw: Page = {
  path: '/applications/:number/withdraw',
  for: 'person',
  show: async ({ ask, say, param }) => {
    const number = param('number');
    const { body } = await ask('getApplication', { path: { number } });
    const may = body.actions.includes('withdraw');
    return {
      view: 'citizen/follow/withdraw.njk',
      title: say(may ? 'follow.withdraw.title' : 'follow.withdraw.late-title'),
      back: pathOf(number),
      model: {
        application: body,
        service: textOf(body.title),
        home: pathOf(number),
        may,
        tag: stateTag(body.state, say),
      },
    };
  },
  submit: async ({ ask, param, once }) => {
    const number = param('number');
    await ask('withdrawApplication', { path: { number }, header: { 'Idempotency-Key': once } });
    return moveTo(pathOf(number), 'follow-withdrawn');
  },
};
