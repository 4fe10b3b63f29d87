/** Messages between the applicant and agencies, and opinions that one agency asks of another. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { deadline, readTerm, type Term } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Reasons } from './application.ts';
import type { Taking } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import {
  askedOpinion,
  type Letters,
  type Message,
  maxMessages,
  maxOpenOpinions,
  maxOpinions,
  withOpinion,
} from './letters.ts';
import { happened, lengthsOf, officialOf } from './official-steps.ts';
import { stepsTooMany } from './room.ts';
import { takesPart } from './view.ts';

/** How long an agency may think where nothing is said. */
const usualTerm = '5 working days';

export const letterSteps: Steps<'write' | 'reply' | 'ask-opinion' | 'give-opinion'> = {
  write: ({ application, command: { agency = application.agency, words }, world }) => {
    if (agency !== application.agency && !takesPart(agency, application)) throw noSuchAgency(application);
    return sent(application, { agency, from: 'applicant', words, at: world.now });
  },

  reply: ({ application, command: { words }, actor, world }) => {
    const { id, agency } = officialOf(actor);
    return sent(application, { agency, from: { official: id }, words, at: world.now });
  },

  'ask-opinion': (taking) => {
    const { application, command, actor, world } = taking;
    const { id: official, agency } = officialOf(actor);
    const { sees, words } = command;
    checkWords(words, '/question');
    const term = readTerm(command.within === '' ? usualTerm : command.within);
    checkAsking(taking, term);
    const before = application.opinions ?? [];
    const id = String(before.length + 1);
    const until = deadline(world.now, term as Term);
    const asked = { id, agency: command.agency, askedBy: { agency, official }, at: world.now, until, sees };
    return {
      status: application.status,
      opinions: withOpinion(before, { ...asked, state: 'asked' }),
      letters: withOpinionWords(application, id, { question: words }),
      events: [about('application.opinion-asked', agency, command.agency, taking)],
    };
  },

  'give-opinion': (taking) => {
    const { application, command, actor, world } = taking;
    checkWords(command.words, '/opinion');
    const { id: official, agency } = officialOf(actor);
    const opinion = askedOpinion(application.opinions, agency);
    if (!opinion) throw new Error('an opinion was given that nobody asked for');
    const question = application.letters?.opinions[opinion.id]?.question ?? command.words;
    return {
      status: application.status,
      opinions: withOpinion(application.opinions, { ...opinion, state: 'given', given: { at: world.now, official } }),
      letters: withOpinionWords(application, opinion.id, { question, answer: command.words }),
      events: [about('application.opinion-given', agency, agency, taking)],
    };
  },
};

const none: Letters = { messages: [], opinions: {} };

function sent(application: Application, message: Omit<Message, 'position' | 'at'> & { at: Date }): Outcome {
  const { letters = none, threads = {}, status } = application;
  checkWords(message.words, '/text');
  if (letters.messages.length >= maxMessages) {
    throw stepsTooMany('Telephone the office, or go there.');
  }
  const { agency, from } = message;
  const position = letters.messages.filter((other) => other.agency === agency).length + 1;
  const side = from === 'applicant' ? 'applicant' : 'agency';
  const thread = { applicant: 0, agency: 0, ...threads[agency], [side]: position };
  return {
    status,
    letters: { ...letters, messages: [...letters.messages, { ...message, position, at: message.at.toISOString() }] },
    threads: { ...threads, [agency]: thread },
    events: [
      from === 'applicant'
        ? { type: 'application.message-sent', party: 'applicant' }
        : happened('application.message-received', agency),
    ],
  };
}

function withOpinionWords({ letters = none }: Application, id: string, words: Letters['opinions'][string]): Letters {
  return { ...letters, opinions: { ...letters.opinions, [id]: words } };
}

function about(
  type: Outcome['events'][number]['type'],
  by: string,
  agency: string,
  { world }: Pick<Taking<never>, 'world'>,
): Outcome['events'][number] {
  return { ...happened(type, by), fillings: { agency: world.agencyName(agency) } };
}

function checkWords(words: Reasons, path: string): void {
  const { least, most } = lengthsOf(words);
  if (least >= 1 && most <= 2_000) return;
  const message = 'Write 1 to 2,000 characters.';
  const code = least < 1 ? 'minLength' : 'maxLength';
  throw new DomainError('invalid', 'words-invalid', message, { faults: [{ path, code, message }] });
}

function noSuchAgency(application: Application): DomainError {
  const message = `Write to ${application.agency}, or to an agency whose part has begun.`;
  const faults: Fault[] = [{ path: '/agency', code: 'agency-unknown', message }];
  return new DomainError('invalid', 'request-invalid', message, { faults });
}

type Asking = Pick<
  Taking<{ name: 'ask-opinion'; agency: string; sees: string[]; within: string; words: Reasons }>,
  'application' | 'command' | 'world'
>;

function checkAsking({ application, command, world }: Asking, term: Term | undefined): void {
  const { opinions = [] } = application;
  const faults: Fault[] = [];
  if (!term || term.days > 60) {
    faults.push({
      path: '/within',
      code: 'term',
      message: 'Write "5 working days" or "10 days", at most 60; or nothing.',
    });
  }
  if (command.agency === application.agency || takesPart(command.agency, application)) {
    const message = 'This agency decides itself. Ask one that has no part in it.';
    faults.push({ path: '/agency', code: 'agency-deciding', message });
  }
  faults.push(...unknownNames(command.sees, world.passport));
  if (faults.length > 0) throw new DomainError('invalid', 'opinion-invalid', 'Correct what is asked.', { faults });
  const open = opinions.filter(({ state }) => state === 'asked');
  if (open.some(({ agency }) => agency === command.agency)) {
    const message = 'This agency is asked already, and has not answered yet.';
    throw new DomainError('wrong-state', 'opinion-asked-already', message);
  }
  if (open.length >= maxOpenOpinions || opinions.length >= maxOpinions) {
    throw stepsTooMany('Decide with the opinions that are there.');
  }
}

/** Nothing is shown with it that was not meant to be. */
function unknownNames(names: readonly string[], { form, evidence }: Passport): Fault[] {
  const known = [...Object.keys(form ?? {}), ...Object.keys(evidence ?? {})];
  return names.flatMap((name, i) => {
    if (known.includes(name)) return [];
    const message = `There is no such answer or record. Name some of: ${known.join(', ')}.`;
    return [{ path: `/sees/${i}`, code: 'name-unknown', message }];
  });
}
