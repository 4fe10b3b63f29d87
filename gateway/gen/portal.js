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
    if (!form.hasAttribute('action'))
        form.setAttribute('action', location.pathname + location.search);
});
document.addEventListener('keydown', (event) => {
    const link = event.target;
    if (event.key !== ' ' || !link.matches('a[role="button"]'))
        return;
    event.preventDefault();
    link.click();
});
for (const field of document.querySelectorAll('input[data-suggest]')) {
    let last = '';
    let pause;
    const suggest = async () => {
        const typed = field.value.trim();
        if (typed.length < 2 || typed === last)
            return;
        last = typed;
        const address = `${field.dataset.suggest}?${new URLSearchParams({ q: typed })}`;
        const response = await fetch(address, { headers: { 'Accept-Language': document.documentElement.lang } });
        if (!response.ok || typed !== last)
            return;
        const { items } = (await response.json());
        field.list?.replaceChildren(...items.map(({ text }) => new Option(text, text)));
    };
    field.addEventListener('input', () => {
        clearTimeout(pause);
        pause = setTimeout(() => void suggest().catch(() => undefined), 150);
    });
    field.form?.addEventListener('submit', () => clearTimeout(pause));
}
for (const form of document.querySelectorAll('form[data-drop]')) {
    const field = form.querySelector('input[type="file"]');
    const mark = (event, isOver) => {
        if (!event.dataTransfer?.types.includes('Files'))
            return;
        event.preventDefault();
        form.classList.toggle('darcha-drop--over', isOver);
    };
    form.addEventListener('dragover', (event) => mark(event, true));
    form.addEventListener('dragleave', (event) => mark(event, false));
    form.addEventListener('drop', (event) => {
        mark(event, false);
        const files = event.dataTransfer?.files;
        if (!field || !files?.length)
            return;
        field.files = files;
        form.requestSubmit();
    });
}
const followed = document.querySelector('[data-live]');
if (followed?.dataset.live) {
    const events = new EventSource(followed.dataset.live);
    let told = 0;
    let shown = Number(followed.dataset.after);
    document.querySelector('[data-without-live]')?.remove();
    const voice = document.createElement('p');
    voice.className = 'govuk-visually-hidden';
    voice.setAttribute('role', 'status');
    followed.before(voice);
    addEventListener('pagehide', () => events.close());
    events.addEventListener('timeline', async () => {
        told += 1;
        if (told <= shown)
            return;
        shown = told;
        const answer = await fetch(location.pathname);
        if (!answer.ok || answer.redirected)
            return location.reload();
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(followed.id);
        fresh?.querySelector('[data-without-live]')?.remove();
        if (!fresh)
            return;
        const focused = followed.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
        followed.replaceChildren(...fresh.childNodes);
        voice.textContent = followed.querySelector('[data-now]')?.textContent ?? '';
        if (focused)
            followed.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
    });
}
document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-line]');
    const text = document.querySelector('textarea#text');
    if (!link || !text)
        return;
    const lines = text.value.split('\n');
    const place = Number(link.dataset.line) - 1;
    const start = lines.slice(0, place).reduce((sum, line) => sum + line.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[place] ?? '').length);
    text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, place - 5);
    event.preventDefault();
});
