/** Ministry of justice: the register of legal entities and who heads each. */
import { type OpenRegisters, registerOfPersons } from './register.ts';

export const justiceMinistry: OpenRegisters = {
  'justice-ministry/legal-entities@1': ({ legalEntities }) => {
    const ofHead = Map.groupBy(legalEntities, ({ head }) => head);
    return registerOfPersons('head', (pin) => {
      const found = ofHead.get(pin);
      if (found === undefined) return undefined;
      return { head: pin, entities: found.map(({ tin, name, since }) => ({ tin, name, since })) };
    });
  },
};
