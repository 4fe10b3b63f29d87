/** Interior ministry: the civil registry's births and whose children they are, and the register of residence. */
import { yearsBack } from '../population/calendar.ts';
import type { Birth, Population, Registration, Resident } from '../population/model.ts';
import { type OpenRegisters, type Register, registerOfPersons } from './register.ts';

export const interiorMinistry: OpenRegisters = {
  'interior-ministry/birth@1': births,
  'interior-ministry/children@1': minors,
  'interior-ministry/residence@1': residence,
};

/** The child of a parent born last. */
function births({ births: entries, people }: Population): Register {
  const persons = new Map(people.map((person) => [person.pin, person]));
  const youngest = new Map<string, Birth>();
  for (const entry of entries) {
    for (const parent of entry.parents) {
      const known = youngest.get(parent);
      if (known === undefined || known.bornOn < entry.bornOn) youngest.set(parent, entry);
    }
  }
  return registerOfPersons('parent', (pin) => {
    const entry = youngest.get(pin);
    const child = entry && persons.get(entry.child);
    if (entry === undefined || child === undefined) return undefined;
    const { bornOn, actNumber, registeredOn } = entry;
    return { child: fullName(child), bornOn, actNumber, registeredOn };
  });
}

/** The children of a parent who are not 18 yet, the eldest first. */
function minors({ births: entries, people, today }: Population): Register {
  const persons = new Map(people.map((person) => [person.pin, person]));
  const young = entries.filter(({ bornOn }) => bornOn > yearsBack(today, 18));
  return registerOfPersons('parent', (parent) => {
    const children = young.flatMap(({ parents, child: pin, bornOn }) => {
      const child = parents.includes(parent) ? persons.get(pin) : undefined;
      return child ? [{ pin, name: fullName(child), bornOn }] : [];
    });
    if (children.length === 0) return undefined;
    return { parent, children: children.sort((a, b) => (a.bornOn < b.bornOn ? -1 : 1)) };
  });
}

/** Where a person is registered now, since when and with how many others. */
function residence({ registrations }: Population): Register {
  const current = registrations.filter(({ until }) => until === undefined);
  const ofPerson = new Map<string, Registration>(current.map((entry) => [entry.person, entry]));
  const atAddress = Map.groupBy(current, addressOf);
  return registerOfPersons('person', (pin) => {
    const entry = ofPerson.get(pin);
    if (entry === undefined) return undefined;
    const { dwelling, since } = entry;
    return { ...dwelling, since, registeredPersons: atAddress.get(addressOf(entry))?.length ?? 1 };
  });
}

function addressOf({ dwelling }: Registration): string {
  return `${dwelling.region} ${dwelling.address}`;
}

/** In the order of the civil registry: surname, given name, patronymic. */
function fullName({ familyName, givenName, patronymic }: Resident): string {
  return `${familyName} ${givenName} ${patronymic}`;
}
