/** A few hundred people who do not exist, the same for the same seed and day. */
import { PopulationBuilder } from './population/builder.ts';
import { requireDay } from './population/calendar.ts';
import { tellFixedPeople } from './population/fixed-people.ts';
import { addHousehold } from './population/households.ts';
import { legalEntitiesOf } from './population/legal-entities.ts';
import type { Population } from './population/model.ts';
import { createRandom } from './population/random.ts';
import { openWasteAccounts } from './population/waste.ts';

export type { Population } from './population/model.ts';

/** Households are added until there are so many people. */
const leastPeople = 400;
const usualSeed = 19_910_831;

/**
 * Everybody and everything the registers hold on the day `today` (`YYYY-MM-DD`, as it is in Tashkent). Only what rules
 * count from the present day moves with it; the people and all else depend on `seed` alone. Throws RangeError when `today` is
 * not a day.
 */
export function createPopulation(today: string, seed: number = usualSeed): Population {
  requireDay(today);
  const builder = new PopulationBuilder(createRandom(seed));
  tellFixedPeople(builder, today);
  while (builder.size < leastPeople) addHousehold(builder, today);
  const told = builder.finish();
  return Object.freeze({
    ...told,
    wasteAccounts: openWasteAccounts(told.registrations, today),
    legalEntities: legalEntitiesOf(told.people, today),
    today,
  });
}
