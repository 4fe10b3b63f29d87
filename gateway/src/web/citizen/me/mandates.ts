/** `/me/mandates`: who may act for the reader, and for whom the reader may act. */
import type { BodyOf } from '../../operations.ts';
import type { Page, Visit } from '../../page.ts';
import { nextToken } from '../follow/parts.ts';

export type Mandate = BodyOf<'getMandate'>;

const colours: Readonly<Record<string, string>> = {
  ...{ offered: 'govuk-tag--yellow', 'to-come': '', 'in-force': 'govuk-tag--green', unconfirmed: 'govuk-tag--yellow' },
  ...{ declined: 'govuk-tag--grey', revoked: 'govuk-tag--grey', expired: 'govuk-tag--grey' },
};

export const mandates: Page = {
  path: '/me/mandates',
  for: 'person',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const [granted, received] = await Promise.all([
      ask('listMandates', { query: { side: 'principal', page: query('granted') } }),
      ask('listMandates', { query: { side: 'representative', page: query('received') } }),
    ]);
    const lists = [
      { code: 'granted', answer: granted },
      { code: 'received', answer: received },
    ];
    return {
      view: 'citizen/me/mandates.njk',
      title: say('mandates.title'),
      back: '/me',
      model: {
        lists: lists.map(({ code, answer }) => ({
          code,
          items: answer.body.items.map((one) => mandateEntry(one, visit)),
          next: nextToken(answer),
        })),
      },
    };
  },
};

export function mandateTag(state: string, say: Visit['say']) {
  return { text: say(`mandates.state.${state}`), classes: colours[state] ?? '' };
}

/** The other side; their name is known once both have agreed. */
export function otherSide({ side, principal, representative }: Mandate, say: Visit['say']): string {
  const { name, pin, organisation } = side === 'principal' ? { organisation: undefined, ...representative } : principal;
  return organisation?.name ?? name ?? (pin ? say('mandates.pin', { pin }) : say('mandates.unknown'));
}

function mandateEntry(mandate: Mandate, { say, format }: Visit) {
  const { number, state, lastDay, powers } = mandate;
  const said = powers.map((power) => say(`mandates.power.${power}`)).join(', ');
  return {
    title: { text: otherSide(mandate, say) },
    href: `/me/mandates/${number}`,
    hint: { text: `${said}. ${say('mandates.until', { day: format.day(lastDay) })}` },
    status: { tag: mandateTag(state, say) },
  };
}
