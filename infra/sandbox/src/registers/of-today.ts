import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { createPopulation } from '../population.ts';
import type { OpenRegisters, Registers } from './register.ts';

/** Gives the registers as they stand today, filled anew after each midnight in Tashkent. */
export function registersOfToday(open: OpenRegisters, now: () => Date = () => new Date()): () => Registers {
  const fill = (day: string) => ({ day, registers: open(createPopulation(day)) });
  let filled = fill(tashkentDay(now()));
  return () => {
    const day = tashkentDay(now());
    if (filled.day !== day) filled = fill(day);
    return filled.registers;
  };
}
