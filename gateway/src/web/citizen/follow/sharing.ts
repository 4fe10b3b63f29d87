/** `/applications/:number/sharing`: who else may follow it: whoever has its code, and a program the applicant allows. */
import { moveTo, type Page } from '../../page.ts';
import { aBundle, anApplication } from './followable.ts';
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
        ...{ number, followUpCode },
        service: textOf(body.title),
        findAddress: `${publicAddress}/find`,
        program: {
          informed,
          mayAllow: actions.includes('allow-informing'),
          mayEnd: actions.includes('end-informing'),
          client: form?.get('client') ?? preparedBy ?? '',
        },
      },
    };
  },
  submit: async (visit) => {
    const { ask, param, form } = visit;
    const path = { number: param('number') };
    const here = `${pathOf(path.number)}/sharing`;
    const step = form.get('step');
    if (step === 'renew') {
      await anApplication.renewCode(visit);
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

/** `/bundles/:number/sharing`: no program is told of several services at once. */
export const bundleSharing: Page = {
  path: '/bundles/:number/sharing',
  for: 'person',
  show: async (visit) => {
    const { home, ...read } = await aBundle.read(visit);
    return {
      view: 'citizen/follow/sharing.njk',
      title: visit.say('follow.sharing.title'),
      back: home,
      model: { ...read, findAddress: `${visit.publicAddress}/find` },
    };
  },
  submit: async (visit) => {
    await aBundle.renewCode(visit);
    return moveTo(`/bundles/${visit.param('number')}/sharing`, 'follow-code-renewed');
  },
};
