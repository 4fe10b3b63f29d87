/** Invented households: couples, lone mothers, pensioners, people living alone. */
import type { PopulationBuilder, Registered } from './builder.ts';
import { monthsBack, yearOf } from './calendar.ts';
import type { Resident } from './model.ts';
import { inventName, type NameStyle, type Sex, styleOf } from './names.ts';
import { regions } from './places.ts';
import { addPossessions } from './possessions.ts';

/** Fixed children are born no later than this, so that none of them is ever newer than the dated ones. */
const lastFixedBirth = 2024;

interface Family {
  readonly region: string;
  readonly style: NameStyle;
  /** The husband's form. */
  readonly surname: string;
}

/**
 * Takes in one more household. What is drawn does not depend on `today`: it only dates births of the last
 * fourteen months and the moves after them.
 */
export function addHousehold(builder: PopulationBuilder, today: string): void {
  const { random } = builder;
  const region = random.chance(25) ? 'UZ-TK' : random.pick(regions).code;
  const style = styleOf(region, random);
  random.pick(compositions)(builder, { region, style, surname: random.pick(style.surnames) }, today);
}

type Composition = (builder: PopulationBuilder, family: Family, today: string) => void;

const couple: Composition = (builder, family, today) => addParents(builder, family, today, true);
const mother: Composition = (builder, family, today) => addParents(builder, family, today, false);
const compositions: readonly Composition[] = [couple, couple, couple, mother, addPensioners, addAlone];

function addParents(builder: PopulationBuilder, family: Family, today: string, couple: boolean): void {
  const { random } = builder;
  const mother = adult(builder, family, 'female', random.day(1968, 2000));
  const born = yearOf(mother.birthDate);
  const father = couple ? [adult(builder, family, 'male', random.day(born - 6, born))] : [];
  const adults = [mother, ...father];
  const home = settle(builder, family.region, adults, random.day(born + 19, 2023));
  const children = random.whole(couple ? 0 : 1, 4);
  const years = Array.from({ length: children }, () => random.whole(born + 19, Math.min(born + 40, lastFixedBirth)));
  const household = [...adults];
  for (const year of years.sort((a, b) => a - b)) {
    household.push(addChild(builder, family, random.day(year, year), adults, home));
  }
  if (born >= 1984 && random.chance(30)) {
    const bornOn = monthsBack(today, random.whole(2, 14), random.whole(1, 28));
    household.push(addChild(builder, family, bornOn, adults, home));
    if (random.chance(25)) moveAway(builder, family, household, monthsBack(today, 1, random.whole(14, 28)));
  }
  addPossessions(builder, adults, home.dwelling, home.since);
}

/** To another region, after the birth of the youngest. */
function moveAway(builder: PopulationBuilder, family: Family, household: readonly Resident[], movedOn: string): void {
  const elsewhere = regions.filter(({ code }) => code !== family.region);
  const dwelling = builder.dwelling(builder.random.pick(elsewhere).code);
  for (const mover of household) builder.register(mover, dwelling, movedOn);
}

function addPensioners(builder: PopulationBuilder, family: Family): void {
  const { random } = builder;
  const husband = adult(builder, family, 'male', random.day(1942, 1962));
  const wife = adult(builder, family, 'female', random.day(1944, 1964));
  const home = settle(builder, family.region, [husband, wife], random.day(1985, 2012));
  addPossessions(builder, [husband, wife], home.dwelling, home.since);
}

/** One in ten of those who live alone is registered nowhere. */
function addAlone(builder: PopulationBuilder, family: Family): void {
  const { random } = builder;
  const person = adult(builder, family, random.pick(['female', 'male'] as const), random.day(1958, 2003));
  if (random.chance(10)) return;
  const home = settle(builder, family.region, [person], random.day(yearOf(person.birthDate) + 18, 2024));
  addPossessions(builder, [person], home.dwelling, home.since);
}

function adult(builder: PopulationBuilder, family: Family, sex: Sex, birthDate: string): Resident {
  return builder.invent(nameIn(builder, family, sex), birthDate, family.region);
}

function addChild(
  builder: PopulationBuilder,
  family: Family,
  bornOn: string,
  parents: readonly Resident[],
  home: Registered,
): Resident {
  const sex = builder.random.pick(['female', 'male'] as const);
  const daysAfter = builder.random.whole(3, 12);
  return builder.child(nameIn(builder, family, sex), { bornOn, daysAfter }, parents, home);
}

function nameIn({ random }: PopulationBuilder, { style, surname }: Family, sex: Sex) {
  return inventName(random, style, sex, surname, random.pick(style.fathers));
}

function settle(builder: PopulationBuilder, region: string, people: readonly Resident[], since: string): Registered {
  const home = { dwelling: builder.dwelling(region), since };
  for (const person of people) builder.register(person, home.dwelling, since);
  return home;
}
