/** Enforcement bureau: open enforcement documents against a person, and what is still owed under them. */
import { type OpenRegisters, registerOfPersons } from './register.ts';

export const enforcementBureau: OpenRegisters = {
  // Answers for everybody: that nothing is owed is an answer too.
  'enforcement-bureau/debt@1': ({ documents }) => {
    const oldestFirst = documents.toSorted((a, b) => a.openedOn.localeCompare(b.openedOn));
    const ofDebtor = Map.groupBy(oldestFirst, ({ debtor }) => debtor);
    return registerOfPersons('person', (pin) => {
      const owed = ofDebtor.get(pin) ?? [];
      return {
        count: owed.length,
        total: owed.reduce((sum, { amount }) => sum + amount, 0),
        documents: owed.map(({ number, creditor, amount, openedOn }) => ({ number, creditor, amount, openedOn })),
      };
    });
  },
};
