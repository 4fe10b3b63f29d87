/** Sanitation operator: the household-waste account of the home in which a person is registered. */
import { type OpenRegisters, registerOfPersons } from './register.ts';

export const sanitationOperator: OpenRegisters = {
  'sanitation-operator/waste-account@1': ({ wasteAccounts }) => {
    const ofResident = new Map(wasteAccounts.flatMap((account) => account.residents.map((pin) => [pin, account])));
    return registerOfPersons('person', (pin) => {
      const found = ofResident.get(pin);
      if (found === undefined) return undefined;
      const { residents, ...record } = found;
      return { ...record, persons: residents.length };
    });
  },
};
