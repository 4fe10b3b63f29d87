/** Everything that is held about a person, for that person. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import type { Send } from '../personal-data/exports.ts';
import { filled } from './shapes/words.ts';

export function personalDataHandlers({ personalData }: Pick<Clients, 'personalData'>, send: Send): Handlers {
  return {
    exportPersonalData: async (call) => {
      await send(call);
      return undefined;
    },
    listExports: async () => {
      const { exports } = await personalData.intake.listExports({});
      const items = exports.map(({ at, correlationId, finishedAt }) => ({
        at,
        correlationId,
        finishedAt: filled(finishedAt),
      }));
      return { body: { items } };
    },
  };
}
