/** What grown-up people own, owe and worked at. Employers and creditors are as invented as they are. */
import type { PopulationBuilder } from './builder.ts';
import { yearOf } from './calendar.ts';
import type { Dwelling, Resident } from './model.ts';
import { regions } from './places.ts';

const creditors = [
  '“Namuna Bank” ATB',
  '“Sinov Elektr Taʼminoti” AJ',
  '“Misol Suv Taʼminoti” MChJ',
  '“Xayol Telekom” MChJ',
  '“Andaza Mikromoliya Tashkiloti” MChJ',
] as const;

/** Wound up in 1992 to 2008; their personnel documents went to the archive. */
const employers = [
  { name: '“Namuna” toʻqimachilik fabrikasi', woundUp: 1996, fund: '912-fond, 2-roʻyxat' },
  { name: '“Misol” savdo birlashmasi', woundUp: 2003, fund: '1047-fond, 1-roʻyxat' },
  { name: '“Sinov” mexanika zavodi', woundUp: 1999, fund: '655-fond, 3-roʻyxat' },
  { name: '“Tajriba” paxta tozalash zavodi', woundUp: 2008, fund: '1210-fond, 1-roʻyxat' },
  { name: '“Andaza” shirkat xoʻjaligi', woundUp: 2005, fund: '388-fond, 5-roʻyxat' },
  { name: '“Xayol” nashriyoti', woundUp: 1992, fund: '274-fond, 1-roʻyxat' },
] as const;

/** Adds homes, debts and archive holdings of the adults of one household. */
export function addPossessions(
  builder: PopulationBuilder,
  adults: readonly Resident[],
  dwelling: Dwelling,
  since: string,
): void {
  addHomes(builder, adults, dwelling, since);
  for (const adult of adults) {
    addDebts(builder, adult);
    addHoldings(builder, adult);
  }
}

function addHomes(builder: PopulationBuilder, adults: readonly Resident[], dwelling: Dwelling, since: string): void {
  const { random } = builder;
  const [first] = adults;
  if (first === undefined) return;
  if (random.chance(65)) {
    const owners = random.chance(40) ? adults : [random.pick(adults)];
    builder.home(dwelling, owners, random.whole(300, 1400) / 10, since);
  }
  if (random.chance(10)) {
    const second = builder.dwelling(random.pick(regions).code);
    builder.home(second, [first], random.whole(300, 900) / 10, random.day(yearOf(first.birthDate) + 18, 2024));
  }
}

function addDebts(builder: PopulationBuilder, debtor: Resident): void {
  const { random } = builder;
  if (!random.chance(18)) return;
  for (let left = random.whole(1, 3); left > 0; left -= 1) {
    builder.debt(debtor, random.pick(creditors), random.whole(300, 45_000) * 1_000, random.day(2022, 2025));
  }
}

/** An employer, worked at from the age of 17 at the earliest until they were wound up at the latest. */
function addHoldings(builder: PopulationBuilder, worker: Resident): void {
  const { random } = builder;
  const ofAge = yearOf(worker.birthDate) + 17;
  const possible = employers.filter(({ woundUp }) => woundUp > ofAge + 3);
  if (possible.length === 0 || !random.chance(70)) return;
  const { name: employer, woundUp, fund } = random.pick(possible);
  const from = random.whole(ofAge, woundUp - 2);
  builder.holding(worker, { employer, from, to: random.whole(from + 1, woundUp), fund });
}
