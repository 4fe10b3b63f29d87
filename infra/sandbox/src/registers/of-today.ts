import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { createPopulation } from '../population.ts';
import type { OpenRegisters, Register } from './register.ts';

/** Gives the registers as they stand today: each filled when it is first asked on a day, which begins in Tashkent. */
export function registersOfToday(open: OpenRegisters, now: () => Date = () => new Date()): OfToday {
  let today = '';
  let filled = new Map<string, Register>();
  return (recordType) => {
    const day = tashkentDay(now());
    if (day !== today) filled = new Map();
    today = day;
    const known = filled.get(recordType);
    if (known) return known;
    const fill = open[recordType];
    if (!fill) throw new Error(`there is no register ${recordType} here`);
    const register = fill(createPopulation(day));
    filled.set(recordType, register);
    return register;
  };
}

/** The register of a record type, as it stands today. */
type OfToday = (recordType: string) => Register;
