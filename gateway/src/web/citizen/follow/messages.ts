/** `/applications/:number/messages`: what the applicant and the agencies have written to one another. */
import type { BodyOf } from '../../operations.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { type Application, agencyNames, pathOf, textOf, unlessAway } from './parts.ts';

type Message = BodyOf<'listMessages'>['items'][number];

export const messages: Page = {
  path: '/applications/:number/messages',
  for: 'person',
  show: async (visit) => {
    const { ask, say, format, param, form } = visit;
    const path = { number: param('number') };
    const [{ body: read }, { body: written }, agencyName] = await Promise.all([
      ask('getApplication', { path }),
      ask('listMessages', { path }),
      agencyNames(visit),
    ]);
    await markRead(visit, written.items);
    const agencies = [...new Set([read.agency, ...(read.parts ?? []).map(({ agency }) => agency)])];
    return {
      view: 'citizen/follow/messages.njk',
      title: say('follow.messages.title'),
      back: pathOf(read.number),
      model: {
        service: textOf(read.title),
        number: read.number,
        formId: 'write',
        // What was typed stays, also where it can no longer be sent.
        mayWrite: mayWrite(read) || form?.has('text') === true,
        text: form?.get('text') ?? '',
        agencies: agencies.map((code) => ({
          value: code,
          text: agencyName(code),
          selected: form?.get('agency') === code,
        })),
        messages: written.items.toSorted(byTime).map(({ from, agency, at, text, language, unread }) => ({
          ...{ text, language, unread },
          mine: from === 'applicant',
          who: from === 'applicant' ? say('follow.messages.you', { agency: agencyName(agency) }) : agencyName(agency),
          at: format.time(at),
        })),
      },
    };
  },
  submit: async ({ ask, param, form, once }) => {
    const number = param('number');
    const [text, agency] = [form.get('text')?.trim(), form.get('agency')];
    const body = { ...(text && { text }), ...(agency && { agency }) };
    await ask('sendMessage', { path: { number }, header: { 'Idempotency-Key': once }, body });
    return moveTo(`${pathOf(number)}/messages`, 'follow-message-sent');
  },
};

const byTime = (one: Message, other: Message) => one.at.localeCompare(other.at);
const mayWrite = ({ actions }: Application) => actions.includes('write');

/** Whoever has the page has the messages: each thread is read up to its last. That it fails loses nothing. */
async function markRead({ ask, param, form }: Visit, all: readonly Message[]): Promise<void> {
  if (form) return;
  const last = new Map(all.filter(({ unread }) => unread).map(({ agency, position }) => [agency, position]));
  for (const [agency, upTo] of last) {
    await unlessAway(ask('markMessagesRead', { path: { number: param('number') }, body: { agency, upTo } }));
  }
}
