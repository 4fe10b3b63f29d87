/** Gathers people and what is registered about them; gives out numbers and addresses, none twice. */
import { later, plusDays, yearOf } from './calendar.ts';
import type {
  Birth,
  Dwelling,
  EnforcementDocument,
  Holding,
  Home,
  Population,
  Registration,
  Resident,
} from './model.ts';
import type { FullName } from './names.ts';
import { regionOf, streets } from './places.ts';
import type { Random } from './random.ts';

/** Serials below are those of the fixed people. */
const firstSerial = 100;

/** Where a household is registered, and since when. */
export interface Registered {
  readonly dwelling: Dwelling;
  readonly since: string;
}

export class PopulationBuilder {
  readonly random: Random;
  readonly #people: Resident[] = [];
  readonly #registrations: Registration[] = [];
  readonly #current = new Map<string, Registration & { until?: string }>();
  readonly #births: Birth[] = [];
  readonly #homes: Home[] = [];
  readonly #documents: EnforcementDocument[] = [];
  readonly #holdings: Holding[] = [];
  readonly #addresses = new Set<string>();

  constructor(random: Random) {
    this.random = random;
  }

  get size(): number {
    return this.#people.length;
  }

  /** Takes in a person who has a personal number. */
  admit(person: Resident): Resident {
    this.#people.push(person);
    return person;
  }

  /** Takes in an invented person and gives them a personal number: 9, ddmmyy, district, serial, check digit. */
  invent(name: FullName, birthDate: string, region: string): Resident {
    const serial = firstSerial + this.#people.length;
    const born = `${birthDate.slice(8)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`;
    const pin = `9${born}${regionOf(region).district}${serial}${(serial * 7 + 4) % 10}`;
    return this.admit({ ...name, pin, birthDate });
  }

  /** A dwelling of its own in the region's city. */
  dwelling(region: string): Dwelling {
    const { city } = regionOf(region);
    for (;;) {
      const flat = this.random.chance(60) ? `, ${this.random.whole(1, 80)}-xonadon` : '';
      const address = `${city}, ${this.random.pick(streets)} koʻchasi, ${this.random.whole(1, 90)}-uy${flat}`;
      if (this.#addresses.has(address)) continue;
      this.#addresses.add(address);
      return { region, address };
    }
  }

  /** Registers a person at a dwelling; who is registered elsewhere is taken off there on that day. */
  register(person: Resident, dwelling: Dwelling, since: string): void {
    const before = this.#current.get(person.pin);
    if (before !== undefined) before.until = since;
    const registration = { person: person.pin, dwelling, since };
    this.#current.set(person.pin, registration);
    this.#registrations.push(registration);
  }

  /** Registers a child's birth so many days after it; gives the day of registration. */
  birth(child: Resident, parents: readonly Resident[], daysAfter: number): string {
    const registeredOn = plusDays(child.birthDate, daysAfter);
    const serial = String(this.#births.length + 1).padStart(5, '0');
    this.#births.push({
      child: child.pin,
      parents: parents.map(({ pin }) => pin),
      bornOn: child.birthDate,
      registeredOn,
      actNumber: `N-${yearOf(registeredOn)}-${serial}`,
    });
    return registeredOn;
  }

  /** A home with one owner, or several with equal shares. The district 99 stands in no real cadastre number. */
  home(dwelling: Dwelling, owners: readonly Resident[], area: number, registeredOn: string): void {
    const serial = String(this.#homes.length + 1).padStart(4, '0');
    this.#homes.push({
      cadastreNumber: `${regionOf(dwelling.region).cadastre}:99:01:01:01:${serial}`,
      address: dwelling.address,
      area,
      owners: owners.map(({ pin }) => ({ person: pin, share: `1/${owners.length}` })),
      registeredOn,
    });
  }

  /** An enforcement document for a debt in whole UZS. */
  debt(debtor: Resident, creditor: string, amount: number, openedOn: string): void {
    const serial = String(this.#documents.length + 1).padStart(5, '0');
    const number = `N-${yearOf(openedOn)}/${serial}`;
    this.#documents.push({ number, debtor: debtor.pin, creditor, amount, openedOn });
  }

  holding(person: Resident, holding: Omit<Holding, 'person'>): void {
    this.#holdings.push({ person: person.pin, ...holding });
  }

  /** Takes in a child: registered as born so many days after birth, and since then, or since `movedIn`, at the dwelling. */
  child(name: FullName, birth: { bornOn: string; daysAfter: number }, parents: readonly Resident[], home: Registered) {
    const child = this.invent(name, birth.bornOn, home.dwelling.region);
    const registeredOn = this.birth(child, parents, birth.daysAfter);
    this.register(child, home.dwelling, later(registeredOn, home.since));
    return child;
  }

  /** Everything but what follows from the people and their registrations. */
  finish(): Omit<Population, 'wasteAccounts' | 'legalEntities' | 'today'> {
    return {
      people: this.#people,
      registrations: this.#registrations,
      births: this.#births,
      homes: this.#homes,
      documents: this.#documents,
      holdings: this.#holdings,
    };
  }
}
