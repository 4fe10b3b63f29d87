/** Cadastre agency: who owns which home, or which share of it. */
import { type OpenRegisters, registerOfPersons } from './register.ts';

export const cadastreAgency: OpenRegisters = {
  // Answers for everybody: that a person owns no home is what a certificate is often wanted for.
  'cadastre-agency/homes@1': ({ homes }) => {
    const ownerships = homes.flatMap(({ owners, ...home }) => owners.map((owner) => ({ ...home, ...owner })));
    ownerships.sort((a, b) => a.registeredOn.localeCompare(b.registeredOn));
    const ofOwner = Map.groupBy(ownerships, ({ person }) => person);
    return registerOfPersons('person', (pin) => {
      const owned = ofOwner.get(pin) ?? [];
      return {
        count: owned.length,
        homes: owned.map(({ cadastreNumber, address, area, share }) => ({ cadastreNumber, address, area, share })),
      };
    });
  },
};
