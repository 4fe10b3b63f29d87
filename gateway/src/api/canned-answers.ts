/** Answers an agency has ready for its officials. */
import type { CannedAnswer } from '@darcha/proto/gen/darcha/intake/v1/CannedAnswer.ts';
import { CannedAnswerKind } from '@darcha/proto/gen/darcha/intake/v1/CannedAnswerKind.ts';
import { fromWireText, type Text } from '@darcha/proto/text.ts';
import type { Clients } from '../clients.ts';
import { expectedVersion, type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { enumOf, wordOf } from './shapes/words.ts';

/** What intake calls otherwise. */
const places: Places = {
  '/page/token': 'page',
  '/page/size': 'size',
  '/search': 'search',
  '/service': 'service',
  '/code': 'code',
};

/** As a step's body names one. */
export interface CannedAnswerBody {
  code: string;
  version?: number;
}

export function cannedAnswerReference(body: CannedAnswerBody | undefined) {
  return body ? { code: body.code, version: body.version ?? 0 } : null;
}

interface Content {
  title: string;
  kinds: string[];
  services?: string[];
  text: Text;
}

const kindOf = (word: string | undefined) => enumOf(CannedAnswerKind, 'CANNED_ANSWER_KIND', word);

export function cannedAnswersHandlers({ cannedAnswers }: Pick<Clients, 'cannedAnswers'>): Handlers {
  return withPlaces(places, {
    listCannedAnswers: async (call) => {
      const { answers, page } = await cannedAnswers.listCannedAnswers({
        search: call.query('search') ?? '',
        service: call.query('service') ?? '',
        kind: kindOf(call.query('kind')),
        page: { size: call.number('size'), token: call.query('page') ?? '' },
      });
      return { body: { items: answers.map(answerShape) }, headers: nextLink(call, 'page', page?.nextToken) };
    },
    saveCannedAnswer: async (call) => {
      const { title, kinds, services = [], text } = call.body<Content>();
      const { answer } = await cannedAnswers.saveCannedAnswer({
        answer: { code: call.param('code'), title, kinds: kinds.map(kindOf), services, text: { byLanguage: text } },
        expectedVersion: expectedVersion(call),
      });
      if (!answer) throw new Error('intake answered without the canned answer');
      return { body: answerShape(answer), headers: { ETag: `"${answer.version}"` } };
    },
    deleteCannedAnswer: async (call) => {
      await cannedAnswers.deleteCannedAnswer({ code: call.param('code'), expectedVersion: expectedVersion(call) });
      return { status: 204 };
    },
  });
}

function answerShape({ kinds, text, ...answer }: CannedAnswer) {
  return { ...answer, kinds: kinds.map((kind) => wordOf(kind, 'CANNED_ANSWER_KIND')), text: fromWireText(text) };
}
