/** Invented companies and their heads: the companies of people who can sign in, and one for every tenth other adult. */
import { people as identities } from '@darcha/identity/people.ts';
import { yearsBack } from './calendar.ts';
import type { LegalEntity, Resident } from './model.ts';

/** Rustam signs in for himself, and heads this one. */
const ofRustam = { tin: '900000012', name: '“Namuna Qurilish” MChJ', since: '2021-09-01' };
/** Invented taxpayer numbers begin with 9000. */
const firstNumber = 900_000_100;
const everyOther = 10;

export function legalEntitiesOf(people: readonly Resident[], today: string): LegalEntity[] {
  const told = identities.flatMap(({ name, pin: head, organisation }) => [
    ...(organisation ? [{ ...organisation, since: '2018-03-12', head }] : []),
    ...(name === 'rustam' ? [{ ...ofRustam, head }] : []),
  ]);
  const known = new Set(identities.map(({ pin }) => pin));
  const adults = people.filter(({ pin, birthDate }) => !known.has(pin) && birthDate < yearsBack(today, 21));
  const invented = adults.flatMap(({ pin, familyName, birthDate }, i) => {
    if (i % everyOther !== 0) return [];
    const since = yearsBack(birthDate, -20).replace('-02-29', '-02-28');
    return [{ tin: String(firstNumber + i), name: `“${familyName} va hamkorlar” MChJ`, since, head: pin }];
  });
  return [...told, ...invented];
}
