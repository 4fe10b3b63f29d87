/**
 * What pages do faster with a script; all of them work without. `generate.ts` makes of it what browsers load.
 */
// The summary of errors is read first, wherever the page was left.
document.querySelector<HTMLElement>('.govuk-error-summary')?.focus();

// A second click within a moment is a slip.
const once = new WeakMap<HTMLFormElement, number>();
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const last = once.get(form) ?? 0;
  if (event.timeStamp - last < 1_000 && last > 0) event.preventDefault();
  else once.set(form, event.timeStamp);
});
