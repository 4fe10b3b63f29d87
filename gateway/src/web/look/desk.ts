/**
 * Keys of the desk: one letter each, for steps that stand on the page anyway. Nothing happens where somebody writes, and the
 * script is not loaded where the keys are switched off.
 */
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];

for (const step of document.querySelectorAll<HTMLElement>('[data-key]')) {
  const key = step.dataset.key ?? '';
  const hint = document.createElement('kbd');
  hint.textContent = key.toUpperCase();
  hint.setAttribute('aria-hidden', 'true');
  step.setAttribute('aria-keyshortcuts', key);
  step.append(' ', hint);
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (writes(event.target as HTMLElement)) return;
  const key = keyOf(event);
  if (key === 'j' || key === 'k') move(key === 'j' ? 1 : -1);
  else if (key === '?') location.assign('/desk/keys');
  else document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.click();
});

/** The letter on a Latin keyboard, whichever script is written with it. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key === '?' || /^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(-1).toLowerCase() : '';
}

function writes(target: HTMLElement): boolean {
  const field = target.closest<HTMLElement>('input, textarea, select, [contenteditable]');
  return field !== null && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
}

function move(by: number): void {
  const at = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement));
  rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by]?.focus();
}

export {};
