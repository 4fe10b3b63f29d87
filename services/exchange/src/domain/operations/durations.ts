/**
 * Many durations in little room: how many fell into each of some seventy classes, every one a fifth wider than the one before.
 * Such counts can be added to one another, and tell medians to within a tenth.
 */

/** How many durations are in a class, by its number. */
export type Durations = Record<string, number>;

const shortestMs = 0.1;
const growth = 1.2;
/** Of some ten hours; all that is longer is in it. */
const lastClass = 105;

/** The class of a duration, milliseconds. */
export function classOf(ms: number): number {
  if (!(ms > shortestMs)) return 0;
  return Math.min(lastClass, Math.ceil(Math.log(ms / shortestMs) / Math.log(growth)));
}

export function addDuration(durations: Durations, ms: number): void {
  const number = classOf(ms);
  durations[number] = (durations[number] ?? 0) + 1;
}

/** Adds all of `more`. */
export function addDurations(durations: Durations, more: Durations): void {
  for (const [number, count] of Object.entries(more)) durations[number] = (durations[number] ?? 0) + count;
}

/** The duration, milliseconds, that a share of them (0 to 1) does not exceed; 0 when there are none. */
export function quantile(durations: Durations, share: number): number {
  const classes = Object.entries(durations).sort(([a], [b]) => Number(a) - Number(b));
  let left = share * classes.reduce((sum, [, count]) => sum + count, 0);
  for (const [number, count] of classes) {
    left -= count;
    if (left <= 0) return middleOf(Number(number));
  }
  return 0;
}

/** Three digits; it is not known more exactly. */
function middleOf(number: number): number {
  const ms = number === 0 ? shortestMs : shortestMs * growth ** (number - 0.5);
  return Number(ms.toPrecision(3));
}
