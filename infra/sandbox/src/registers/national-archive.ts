/** National archive: in which fonds the personnel documents about a person lie. */
import { type OpenRegisters, registerOfPersons } from './register.ts';

export const nationalArchive: OpenRegisters = {
  'national-archive/holdings@1': ({ holdings }) => {
    const earliestFirst = holdings.toSorted((a, b) => a.from - b.from);
    const ofPerson = Map.groupBy(earliestFirst, ({ person }) => person);
    return registerOfPersons('person', (pin) => {
      const held = ofPerson.get(pin);
      return held && { holdings: held.map(({ employer, from, to, fund }) => ({ employer, from, to, fund })) };
    });
  },
};
