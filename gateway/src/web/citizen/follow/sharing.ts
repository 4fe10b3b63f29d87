/** `/applications/:number/sharing`: who else may follow it: whoever has its code, and a program the applicant allows. */
import { moveTo, type Page } from '../../page.ts';
import { pathOf, textOf } from './parts.ts';

export const sharing: Page = {
  path: '/applications/:number/sharing',
  for: 'person',
  show: async ({ ask, say, param, form, publicAddress }) => {
    const { body } = await ask('getApplication', { path: { number: param('number') } });
    const { number, followUpCode, informed, preparedBy, actions } = body;
    return {
      view: 'citizen/follow/sharing.njk',
      title: say('follow.sharing.title'),
      back: pathOf(number),
      model: {
        ...{ number, followUpCode, informed, preparedBy },
        service: textOf(body.title),
        findAddress: `${publicAddress}/find`,
        mayAllow: actions.includes('allow-informing'),
        mayEnd: actions.includes('end-informing'),
        client: form?.get('client') ?? preparedBy ?? '',
      },
    };
  },
  submit: async ({ ask, param, form }) => {
    const path = { number: param('number') };
    const here = `${pathOf(path.number)}/sharing`;
    const step = form.get('step');
    if (step === 'renew') {
      await ask('renewFollowUpCode', { path });
      return moveTo(here, 'follow-code-renewed');
    }
    if (step === 'end') {
      await ask('endInforming', { path });
      return moveTo(here, 'follow-informing-ended');
    }
    const client = form.get('client')?.trim();
    await ask('allowInforming', { path, body: { ...(client && { client }) } });
    return moveTo(here, 'follow-informing-allowed');
  },
};
