/** Which program an applicant lets know how an application goes on. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { applicationReply } from './shapes/application.ts';

export function informingHandlers({ informing }: Pick<Clients, 'informing'>): Handlers {
  return {
    allowInforming: async (call) => {
      const { client = '' } = call.body<{ client?: string }>();
      const { application } = await informing.allowInforming({ number: call.param('number'), client });
      return applicationReply(application, call.speaker);
    },
    endInforming: async (call) => {
      const { application } = await informing.endInforming({ number: call.param('number') });
      return applicationReply(application, call.speaker);
    },
  };
}
