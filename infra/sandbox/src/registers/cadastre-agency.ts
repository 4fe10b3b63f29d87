/** Cadastre agency: who owns which home, or which share of it, and how it is built. */
import { contentOf } from '@darcha/agency-sdk/content.ts';
import { planDocument } from './plan-document.ts';
import { type OpenRegisters, registerOfDocuments, registerOfPersons } from './register.ts';

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
  'cadastre-agency/plans@1': ({ homes }) =>
    registerOfDocuments('person', (pin) => {
      const owned = homes.filter(({ owners }) => owners.some(({ person }) => person === pin));
      if (owned.length === 0) return undefined;
      const content = contentOf(planDocument(owned), 'application/pdf');
      return { record: { count: owned.length, plans: content.manifest }, content };
    }),
};
