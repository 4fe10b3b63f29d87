const rows = [...document.querySelectorAll('[data-row]')];
for (const step of document.querySelectorAll('[data-key]')) {
    const key = step.dataset.key ?? '';
    const hint = document.createElement('kbd');
    hint.textContent = key.toUpperCase();
    hint.setAttribute('aria-hidden', 'true');
    step.setAttribute('aria-keyshortcuts', key);
    step.append(' ', hint);
}
document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey)
        return;
    if (writes(event.target))
        return;
    const key = keyOf(event);
    if (key === 'j' || key === 'k')
        move(key === 'j' ? 1 : -1);
    else if (key === '?')
        location.assign('/desk/keys');
    else
        document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.click();
});
function keyOf({ key, code }) {
    if (key === '?' || /^[a-z]$/i.test(key))
        return key.toLowerCase();
    return /^Key[A-Z]$/.test(code) ? code.slice(-1).toLowerCase() : '';
}
function writes(target) {
    const field = target.closest('input, textarea, select, [contenteditable]');
    return field !== null && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
}
function move(by) {
    const at = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement));
    rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by]?.focus();
}
export {};
