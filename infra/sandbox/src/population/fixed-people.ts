/** The people of the identity provider and what the registers hold about each: the stories journeys are told with. */
import { people as identities } from '@darcha/identity/people.ts';
import type { PopulationBuilder, Registered } from './builder.ts';
import { monthsBack } from './calendar.ts';
import type { Resident } from './model.ts';
import { inventName, type NameStyle, type Sex, uzbek } from './names.ts';

interface Teller {
  readonly builder: PopulationBuilder;
  readonly today: string;
  /** The person of this name, taken in. */
  person(name: string): Resident;
}

/** Takes in everybody who can sign in. `today` dates the stories in which a rule counts from the present day. */
export function tellFixedPeople(builder: PopulationBuilder, today: string): void {
  const person = (name: string): Resident => {
    const found = identities.find((identity) => identity.name === name);
    if (found === undefined) throw new Error(`the identity provider knows nobody called ${name}`);
    const { pin, givenName, familyName, patronymic, birthDate } = found;
    return builder.admit({ pin, givenName, familyName, patronymic, birthDate });
  };
  const teller: Teller = { builder, today, person };
  dilnoza(teller);
  aziz(teller);
  malika(teller);
  jasur(teller);
  gulnora(teller);
  rustam(teller);
  nargiza(teller);
  teller.person('timur'); // Registered nowhere, and no register but those that answer for everybody knows him.
  sardor(teller);
}

/** Mother of a newborn, in Tashkent since 2019, owns no home: every answer about her is plain. */
function dilnoza({ builder, today, person }: Teller): void {
  const mother = person('dilnoza');
  const home = settle(builder, mother, 'UZ-TK', '2019-04-16');
  const father = relative(builder, 'male', '1993-09-04', 'Namunayev', home);
  addChild(builder, '2021-02-11', [mother, father], home);
  // The 3rd of this month once its registration lies behind, else the 21st of the month before.
  const bornOn = today.slice(8) >= '10' ? monthsBack(today, 0, 3) : monthsBack(today, 1, 21);
  addChild(builder, bornOn, [mother, father], home);
}

/** Owns one home and owes nothing. */
function aziz({ builder, person }: Teller): void {
  const owner = person('aziz');
  const home = settle(builder, owner, 'UZ-SA', '2014-06-02');
  const wife = relative(builder, 'female', '1990-01-19', 'Misolov', home);
  addChild(builder, '2016-08-23', [wife, owner], home);
  builder.home(home.dwelling, [owner], 64.5, '2014-05-20');
}

/** Moved to another region after the birth of her child: a clerk looks whether the other region has paid. */
function malika({ builder, today, person }: Teller): void {
  const mother = person('malika');
  const before = settle(builder, mother, 'UZ-SA', '2017-10-09');
  const child = addChild(builder, monthsBack(today, 2, 8), [mother], before);
  const dwelling = builder.dwelling('UZ-FA');
  for (const mover of [mother, child]) builder.register(mover, dwelling, monthsBack(today, 1, 20));
}

/** Two enforcement documents. */
function jasur({ builder, person }: Teller): void {
  const debtor = person('jasur');
  const home = settle(builder, debtor, 'UZ-TO', '2011-03-28');
  builder.home(home.dwelling, [debtor, relative(builder, 'female', '1987-12-02', 'Sinovov', home)], 58, '2013-11-12');
  builder.debt(debtor, '“Namuna Bank” ATB', 12_450_000, '2024-11-18');
  builder.debt(debtor, '“Sinov Issiqlik Taʼminoti” MChJ', 1_870_500, '2025-09-03');
}

/** Worked for two employers that are no more; their documents lie in the archive. */
function gulnora({ builder, person }: Teller): void {
  const pensioner = person('gulnora');
  const home = settle(builder, pensioner, 'UZ-TK', '1998-07-14');
  builder.home(home.dwelling, [pensioner], 47.2, '1998-06-30');
  builder.holding(pensioner, {
    employer: '“Namuna” toʻqimachilik fabrikasi',
    from: 1982,
    to: 1994,
    fund: '912-fond, 2-roʻyxat',
  });
  builder.holding(pensioner, {
    employer: '“Misol” savdo birlashmasi',
    from: 1994,
    to: 2003,
    fund: '1047-fond, 1-roʻyxat',
  });
}

/** Lives in Nukus with a large family, in a home of his own. */
function rustam({ builder, person }: Teller): void {
  const father = person('rustam');
  const home = settle(builder, father, 'UZ-QR', '2003-05-12');
  const wife = relative(builder, 'female', '1974-04-21', 'Misolov', home);
  for (const bornOn of ['2002-01-15', '2005-06-07', '2009-12-24']) addChild(builder, bornOn, [wife, father], home);
  builder.home(home.dwelling, [father, wife], 112, '2003-04-28');
}

/** Her child is older than six months: too late for the childbirth benefit. */
function nargiza({ builder, today, person }: Teller): void {
  const mother = person('nargiza');
  const home = settle(builder, mother, 'UZ-TK', '2022-09-01');
  addChild(builder, monthsBack(today, 9, 5), [mother], home);
}

/** Represents a company; owns two homes, one of them in part. */
function sardor({ builder, person }: Teller): void {
  const owner = person('sardor');
  const home = settle(builder, owner, 'UZ-TK', '2012-02-20');
  const wife = relative(builder, 'female', '1986-10-30', 'Xayoliyev', home);
  builder.home(home.dwelling, [owner, wife], 88.4, '2012-02-06');
  builder.home(builder.dwelling('UZ-BU'), [owner], 73, '2019-08-15');
}

function settle(builder: PopulationBuilder, person: Resident, region: string, since: string): Registered {
  const home = { dwelling: builder.dwelling(region), since };
  builder.register(person, home.dwelling, since);
  return home;
}

/** Husband or wife, at the same address as long. */
function relative(
  builder: PopulationBuilder,
  sex: Sex,
  birthDate: string,
  surname: string,
  home: Registered,
): Resident {
  const person = builder.invent(name(builder, uzbek, sex, surname), birthDate, home.dwelling.region);
  builder.register(person, home.dwelling, home.since);
  return person;
}

function addChild(
  builder: PopulationBuilder,
  bornOn: string,
  parents: readonly Resident[],
  home: Registered,
): Resident {
  const sex = builder.random.pick(['female', 'male'] as const);
  const surname = (parents.at(-1)?.familyName ?? '').replace(/a$/, '');
  return builder.child(name(builder, uzbek, sex, surname), { bornOn, daysAfter: 4 }, parents, home);
}

function name(builder: PopulationBuilder, style: NameStyle, sex: Sex, surname: string) {
  return inventName(builder.random, style, sex, surname, builder.random.pick(style.fathers));
}
