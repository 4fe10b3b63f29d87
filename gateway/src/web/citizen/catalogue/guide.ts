/** `/guide`: what applies to somebody. One question at a time; the answers stand in the address and nowhere else. */

import { isDomainError } from '@darcha/kit/errors.ts';
import { agencyNames } from '../../asking.ts';
import type { BodyOf } from '../../operations.ts';
import { type Moved, moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { readAnswer, shownQuestion, wordsOf } from './guide-question.ts';

type Guidance = BodyOf<'askGuide'>;
type Verdict = Guidance['outcomes'][number]['verdict'];

/** What the address says: what it is about, and the answers so far. */
interface Asked {
  event: string;
  service: string;
  answers: Record<string, unknown>;
}

/** In the order in which they are told. */
export const verdicts: readonly Verdict[] = ['applies', 'official', 'undecided', 'does-not-apply'];

export const guide: Page = {
  path: '/guide',
  for: 'public',
  show: async (visit) => {
    const asked = readAddress(visit);
    if (!asked) return chooseEvent(visit);
    const guidance = await askOrBeginAnew(asked, visit);
    if ('to' in guidance) return guidance;
    const isOver = guidance.questions.length === 0 || visit.query('stop') !== '';
    return isOver ? outcome(asked, guidance, visit) : question(asked, guidance, visit);
  },
  submit: async (visit) => {
    const asked = readAddress(visit);
    if (!asked) return moveTo('/guide');
    const guidance = await askOrBeginAnew(asked, visit);
    if ('to' in guidance) return guidance;
    const [open] = guidance.questions;
    if (!open) return moveTo(addressOf(asked));
    const answer = readAnswer(open.schema, visit.form);
    const answers = { ...asked.answers, [open.key]: answer };
    if (answer !== undefined && (await isTaken({ ...asked, answers }, visit))) {
      return moveTo(addressOf({ ...asked, answers }));
    }
    const shown = question(asked, guidance, visit);
    const { field } = shownQuestion(open.schema, visit);
    return { ...shown, errors: [{ field, text: visit.say('guide.answer-missing') }], status: 400 };
  },
};

function readAddress({ query }: Visit): Asked | undefined {
  const [event, service] = [query('event'), query('service')];
  return event === '' && service === '' ? undefined : { event, service, answers: readAnswers(query('answers')) };
}

/** What cannot be read is no answer: it is asked for again. */
function readAnswers(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {};
  } catch {
    return {};
  }
}

function addressOf({ event, service, answers }: Asked): string {
  const query = new URLSearchParams();
  if (event !== '') query.set('event', event);
  if (service !== '') query.set('service', service);
  if (Object.keys(answers).length > 0) query.set('answers', JSON.stringify(answers));
  return `/guide?${query}`;
}

async function ask({ event, service, answers }: Asked, visit: Visit): Promise<Guidance> {
  const about = { ...(event !== '' && { event }), ...(service !== '' && { services: [service] }) };
  return (await visit.ask('askGuide', { body: { ...about, answers } })).body;
}

/** Answers of an old address may fit no question any more. */
async function askOrBeginAnew(asked: Asked, visit: Visit): Promise<Guidance | Moved> {
  try {
    return await ask(asked, visit);
  } catch (error) {
    const answered = Object.keys(asked.answers).length > 0;
    if (answered && isDomainError(error, 'request-invalid')) return moveTo(addressOf({ ...asked, answers: {} }));
    throw error;
  }
}

async function isTaken(asked: Asked, visit: Visit): Promise<boolean> {
  try {
    await ask(asked, visit);
    return true;
  } catch (error) {
    if (isDomainError(error, 'request-invalid')) return false;
    throw error;
  }
}

async function chooseEvent({ ask: askFor, say }: Visit): Promise<Shown> {
  const { items } = (await askFor('listEvents')).body;
  return {
    view: 'citizen/catalogue/guide-events.njk',
    title: say('guide.title'),
    description: say('guide.intro'),
    model: { events: items },
  };
}

function question(asked: Asked, { questions, answered }: Guidance, visit: Visit): Shown {
  const [open] = questions;
  if (!open) throw new Error('no question is left');
  return {
    view: 'citizen/catalogue/guide-question.njk',
    title: String(open.schema.title),
    back: backOf(asked),
    model: {
      question: shownQuestion(open.schema, visit),
      number: answered.length + 1,
      action: addressOf(asked),
      stop: `${addressOf(asked)}&stop=1`,
      formId: 'question',
    },
  };
}

/** To the question before. */
function backOf(asked: Asked): string {
  const keys = Object.keys(asked.answers);
  if (keys.length === 0) return asked.event === '' ? `/services/${asked.service}` : '/guide';
  return addressOf(without(asked, keys.at(-1) ?? ''));
}

function without(asked: Asked, key: string): Asked {
  const answers = Object.fromEntries(Object.entries(asked.answers).filter(([name]) => name !== key));
  return { ...asked, answers };
}

async function outcome(asked: Asked, { questions, answered, outcomes }: Guidance, visit: Visit): Promise<Shown> {
  const { say } = visit;
  return {
    view: 'citizen/catalogue/guide-outcome.njk',
    title: say('guide.outcome-title'),
    back: backOf(asked),
    model: {
      groups: verdicts
        .map((verdict) => ({ verdict, outcomes: outcomes.filter((one) => one.verdict === verdict) }))
        .filter((group) => group.outcomes.length > 0),
      agencyName: await agencyNames(visit),
      answered: answered.map(({ key, schema }) => ({
        question: schema.title,
        answer: wordsOf(schema, asked.answers[key], visit),
        change: addressOf(without(asked, key)),
      })),
      goOn: questions.length > 0 ? addressOf(asked) : '',
    },
  };
}
