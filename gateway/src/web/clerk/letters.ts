/** Messages to the applicant, and opinions of other agencies. */
import { unlessRefused } from '../asking.ts';
import { officialOf } from '../official.ts';
import type { Page, Visit } from '../page.ts';
import { actPage } from './act.ts';
import { readCanned, wordsIn } from './canned.ts';
import { type Case, questionsOf } from './case.ts';

const message = actPage({
  ...{ name: 'message', action: 'reply', view: 'clerk/message.njk', done: 'desk-sent' },
  model: async (visit, { application }) => ({ canned: await readCanned(visit, application.service, 'message') }),
  take: ({ ask, form, language }, number, { 'Idempotency-Key': key = '' }) =>
    ask('sendMessage', {
      ...{ path: { number }, header: { 'Idempotency-Key': key } },
      body: wordsIn(form, language, 'text'),
    }),
});

const askOpinion = actPage({
  ...{ name: 'ask-opinion', action: 'ask-opinion', view: 'clerk/ask-opinion.njk', done: 'desk-opinion-asked' },
  model: async (visit, opened) => ({ agencies: await otherAgencies(visit), shown: sharedWith(opened) }),
  take: ({ ask, form, language }, number, { 'Idempotency-Key': key = '' }) => {
    const days = form.get('days')?.trim();
    return ask('askOpinion', {
      ...{ path: { number }, header: { 'Idempotency-Key': key } },
      body: {
        ...{ agency: form.get('agency') ?? '', question: form.get('question') ?? '', language },
        ...{ sees: form.getAll('sees'), ...(days && { within: `${days} working days` }) },
      },
    });
  },
});

const giveOpinion = actPage({
  ...{ name: 'opinion', action: 'give-opinion', view: 'clerk/words.njk', done: 'desk-opinion-given', leaves: 'sight' },
  model: async ({ ask }, { application: { number } }) => {
    const opinions = await unlessRefused(ask('listOpinions', { path: { number } }));
    return { field: 'opinion', asked: opinions?.body.items.find(({ state }) => state === 'asked') };
  },
  take: ({ ask, form, language }, number, { 'Idempotency-Key': key = '' }) =>
    ask('giveOpinion', {
      ...{ path: { number }, header: { 'Idempotency-Key': key } },
      body: { opinion: form.get('opinion') ?? '', language },
    }),
});

async function otherAgencies(visit: Visit) {
  const { agency: own } = officialOf(visit);
  const { body } = await visit.ask('listAgencies');
  return body.items.flatMap(({ code, name }) => (code === own ? [] : [{ value: code, text: String(name) }]));
}

/** Answers and records that can be shown with a question. */
function sharedWith(opened: Case) {
  const { application, service } = opened;
  const answers = Object.entries(questionsOf(opened)).filter(([name]) => application.form[name] !== undefined);
  return [
    ...answers.map(([name, { title }]) => ({ value: name, text: title ?? name })),
    ...service.evidence.map(({ name, why }) => ({ value: name, text: String(why) })),
  ];
}

export const letterPages: readonly Page[] = [message, askOpinion, giveOpinion];
