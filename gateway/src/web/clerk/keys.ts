/** `/desk/keys`: keys that take steps at once, and their switch: whoever talks or types by other means may want none. */
import { moveTo, type Page, type Visit } from '../page.ts';
import { cookieIn, setCookie } from '../session/cookies.ts';
import { steps } from './steps.ts';

export const keysCookie = '__Host-darcha-keys';
const yearSeconds = 31_536_000;

/** Besides those of the steps: to move in the queue, to take the next one, to take the one that is shown. */
const others = ['j', 'k', 'n', 'c'] as const;

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
    model: { on: areOn(visit), shortcuts: shortcutsOf(visit) },
  }),
  submit: async ({ form, response }) => {
    const off = form.get('keys') === 'off';
    setCookie(response, keysCookie, off ? 'off' : 'on', { maxAgeSeconds: yearSeconds });
    return moveTo('/desk/keys', off ? 'desk-keys-off' : 'desk-keys-on');
  },
};

function shortcutsOf({ say }: Visit) {
  return [
    ...others.map((key) => ({ key, does: say(`desk.key.${key}`) })),
    ...steps.flatMap(({ key, name }) => (key === undefined ? [] : [{ key, does: say(`desk.${name}.title`) }])),
  ];
}
