/** The sanitation operator's accounts: one for each home in which somebody is registered. */
import { people as identities } from '@darcha/identity/people.ts';
import { monthsBack, plusDays } from './calendar.ts';
import type { Registration, WasteAccount } from './model.ts';
import { regionOf } from './places.ts';

/** An invented charge for one resident and one month, UZS. */
const chargeForOne = 5_500;

/** How many months households are behind with their payments, in turn; below 0 they have paid in advance. */
const usualMonths = [0, 0, 2, 0, -1, 0, 5, 0] as const;

/** The same of people who can sign in. */
const toldMonths: Readonly<Record<string, number>> = { dilnoza: 0, aziz: -2, jasur: 4 };

/** The accounts as they stand on the day `today`; months are charged when they are over. */
export function openWasteAccounts(registrations: readonly Registration[], today: string): WasteAccount[] {
  const homes = [...Map.groupBy(registrations, ({ dwelling }) => dwelling)];
  return homes.flatMap(([{ region, address }, entries], index) => {
    const residents = entries.filter(({ until }) => until === undefined).map(({ person }) => person);
    if (residents.length === 0) return [];
    const account = `${regionOf(region).cadastre}99${String(index + 1).padStart(6, '0')}`;
    const behind = monthsBehind(residents, index);
    const monthlyCharge = residents.length * chargeForOne;
    return [{ account, address, residents, monthlyCharge, ...balance(monthlyCharge, behind, today) }];
  });
}

function monthsBehind(residents: readonly string[], index: number): number {
  const told = identities.find(({ name, pin }) => toldMonths[name] !== undefined && residents.includes(pin));
  return (told && toldMonths[told.name]) ?? usualMonths[index % usualMonths.length] ?? 0;
}

function balance(monthlyCharge: number, behind: number, today: string) {
  return {
    debt: Math.max(behind, 0) * monthlyCharge,
    credit: Math.max(-behind, 0) * monthlyCharge,
    paidThrough: plusDays(monthsBack(today, behind, 1), -1),
  };
}
