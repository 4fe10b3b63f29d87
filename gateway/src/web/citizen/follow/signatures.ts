/** `/signatures`: applications of others that wait for the reader's signature. */
import type { Page } from '../../page.ts';
import { pagingOf } from '../../paging.ts';
import { textOf } from './parts.ts';

export const signatures: Page = {
  path: '/signatures',
  for: 'person',
  show: async (visit) => {
    const { ask, say, format, query } = visit;
    const answer = await ask('listSignatureRequests', { query: { page: query('page') } });
    const items = answer.body.items.map(({ number, title, applicant, until, signed }) => ({
      title: { text: textOf(title) },
      href: signed ? undefined : `/signatures/${number}`,
      hint: { text: `${number}. ${say('signatures.asked', { applicant, day: format.lastDay(until) })}` },
      status: {
        tag: {
          text: say(signed ? 'signatures.signed' : 'signatures.waits'),
          classes: signed ? 'govuk-tag--green' : 'govuk-tag--yellow',
        },
      },
    }));
    return {
      view: 'citizen/follow/signatures.njk',
      title: say('signatures.title'),
      back: '/applications',
      model: { items, paging: pagingOf(visit, answer) },
    };
  },
};
