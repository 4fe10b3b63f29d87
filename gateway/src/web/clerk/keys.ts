/** `/desk/keys`: keys that take steps at once, and their switch: whoever talks or types by other means may want none. */
import { moveTo, type Page, type Visit } from '../page.ts';
import { cookieIn, setCookie } from '../session/cookies.ts';

export const keysCookie = '__Host-darcha-keys';
const yearSeconds = 31_536_000;

export const shortcuts = [...['j', 'k', 'n', 'c', 'a', 'r', 'x', 'f', 'o', 'g', 'h', 'm', 'q', 's', 'e']] as const;

const areOn = ({ request }: Visit) => cookieIn(request, keysCookie) !== 'off';

/** The script of the keys, for pages that have some. */
export const keyScripts = (visit: Visit): { scripts: ['desk'] } | object => (areOn(visit) ? { scripts: ['desk'] } : {});

export const keys: Page = {
  path: '/desk/keys',
  for: 'official',
  show: async (visit) => ({
    view: 'clerk/keys.njk',
    title: visit.say('desk.keys.title'),
    back: '/desk',
    model: { shortcuts, on: areOn(visit) },
  }),
  submit: async ({ form, response }) => {
    const off = form.get('keys') === 'off';
    setCookie(response, keysCookie, off ? 'off' : 'on', { maxAgeSeconds: yearSeconds });
    return moveTo('/desk/keys', off ? 'desk-keys-off' : 'desk-keys-on');
  },
};
