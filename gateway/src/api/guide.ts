/** "What applies to me": every call brings all answers along, and nothing of them is kept. */
import { Audience } from '@darcha/proto/gen/darcha/catalogue/v1/Audience.ts';
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { answeredShape, outcomeShape, questionShape } from './shapes/guide.ts';
import { enumOf } from './shapes/words.ts';

interface Asking {
  answers?: Record<string, unknown>;
  event?: string;
  audience?: string;
  services?: string[];
}

export function guideHandlers({ guide }: Pick<Clients, 'guide'>): Handlers {
  return {
    askGuide: async (call) => {
      const { answers = {}, event = '', audience, services = [] } = call.body<Asking>();
      const { questions, answered, outcomes, edition } = await guide.askGuide({
        answersJson: Buffer.from(JSON.stringify(answers)),
        event,
        audience: enumOf(Audience, 'AUDIENCE', audience),
        services,
      });
      return {
        body: {
          questions: questions.map((question) => questionShape(question, call.speaker)),
          answered: answered.map((question) => answeredShape(question, call.speaker)),
          outcomes: outcomes.map((outcome) => outcomeShape(outcome, call.speaker)),
          edition,
        },
      };
    },
  };
}
