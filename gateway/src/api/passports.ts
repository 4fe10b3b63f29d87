/** Passports before they are published. */
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';

export function passportsHandlers({ passportChecking }: Pick<Clients, 'passportChecking'>): Handlers {
  return {
    checkPassport: async (call) => {
      const yaml = Buffer.from(call.body<string>());
      const { faults, faultsLeftOut } = await passportChecking.checkPassport({ fileName: '', yaml });
      return { body: { faults, faultsLeftOut } };
    },
  };
}
