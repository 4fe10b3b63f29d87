"use strict";
document.querySelector('.govuk-error-summary')?.focus();
const once = new WeakMap();
document.addEventListener('submit', (event) => {
    const form = event.target;
    const last = once.get(form) ?? 0;
    if (event.timeStamp - last < 1_000 && last > 0)
        event.preventDefault();
    else
        once.set(form, event.timeStamp);
});
