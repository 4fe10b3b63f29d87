/** What follows from the fee of a passport. */

/** The fee online, whole UZS: ten per cent less than at the counter, rounded down. */
export function onlineFee(counter: number): number {
  return Math.floor((counter * 9) / 10);
}
