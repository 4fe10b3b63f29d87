/** What is written within an application: messages with the applicant, and opinions of other agencies. */
import type { LetterMessage } from '@darcha/proto/gen/darcha/intake/v1/LetterMessage.ts';
import type { Opinion } from '@darcha/proto/gen/darcha/intake/v1/Opinion.ts';
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, withPlaces } from '../http/call.ts';
import type { Speaker } from '../http/language.ts';
import type { Places } from '../http/places.ts';
import { type CannedAnswerBody, cannedAnswerReference } from './canned-answers.ts';
import { applicationReply } from './shapes/application.ts';
import { filled, wordOf } from './shapes/words.ts';

/** What intake calls otherwise. */
const places: Places = { '/idempotencyKey': 'Idempotency-Key' };

interface MessageBody {
  text?: string;
  language?: string;
  agency?: string;
  cannedAnswer?: CannedAnswerBody;
}

export function lettersHandlers({ letters }: Pick<Clients, 'letters'>): Handlers {
  const common = (call: Call) => ({
    number: call.param('number'),
    idempotencyKey: call.header('idempotency-key') ?? '',
  });
  return withPlaces(places, {
    listMessages: async (call) => {
      const { messages } = await letters.listMessages({ number: call.param('number') });
      return { body: { items: messages.map((message) => messageShape(message, call.speaker)) } };
    },
    sendMessage: async (call) => {
      const { text = '', language = call.speaker.language, agency = '', cannedAnswer } = call.body<MessageBody>();
      const message = { text, language, agency, cannedAnswer: cannedAnswerReference(cannedAnswer) };
      const { application } = await letters.sendMessage({ ...common(call), ...message });
      return applicationReply(application, call.speaker);
    },
    markMessagesRead: async (call) => {
      const { upTo, agency = '' } = call.body<{ upTo: number; agency?: string }>();
      await letters.markMessagesRead({ number: call.param('number'), upTo, agency });
      return { status: 204 };
    },
    listOpinions: async (call) => {
      const { opinions } = await letters.listOpinions({ number: call.param('number') });
      return { body: { items: opinions.map(opinionShape) } };
    },
    askOpinion: async (call) => {
      const body = call.body<{
        agency: string;
        question: string;
        language?: string;
        sees?: string[];
        within?: string;
      }>();
      const { language = call.speaker.language, sees = [], within = '', ...asked } = body;
      const { application } = await letters.askOpinion({ ...common(call), ...asked, language, sees, within });
      return applicationReply(application, call.speaker);
    },
    giveOpinion: async (call) => {
      const { opinion: words, language = call.speaker.language } = call.body<{ opinion: string; language?: string }>();
      const { opinion } = await letters.giveOpinion({ ...common(call), opinion: words, language });
      if (!opinion) throw new Error('intake answered without an opinion');
      return { body: opinionShape(opinion) };
    },
  });
}

/** What an agency had ready is told in the reader's language. */
function messageShape({ official, unread, texts, ...message }: LetterMessage, speaker: Speaker) {
  const told = texts ? { language: speaker.language, text: speaker.sayOne(texts) } : {};
  return { ...message, ...told, official: filled(official), unread: unread || undefined };
}

function opinionShape({ state, opinion, givenAt, givenBy, ...asked }: Opinion) {
  const given = { opinion: filled(opinion), givenAt: filled(givenAt), givenBy: filled(givenBy) };
  return { ...asked, state: wordOf(state, 'OPINION_STATE'), ...given };
}
