/**
 * What pages do faster with a script; all of them work without. `generate.ts` makes of it what browsers load.
 */
// The summary of errors is read first, wherever the page was left.
document.querySelector<HTMLElement>('.govuk-error-summary')?.focus();

// A second click within a moment is a slip. Where the page was read from (`#main`) is left behind: it would take the focus on the next one.
const once = new WeakMap<HTMLFormElement, number>();
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const last = once.get(form) ?? 0;
  if (event.timeStamp - last < 1_000 && last > 0) event.preventDefault();
  else once.set(form, event.timeStamp);
  if (!form.hasAttribute('action')) form.setAttribute('action', location.pathname + location.search);
});

// Links that look like buttons are pressed by the space bar as buttons are.
document.addEventListener('keydown', (event) => {
  const link = event.target as HTMLElement;
  if (event.key !== ' ' || !link.matches('a[role="button"]')) return;
  event.preventDefault();
  link.click();
});

// What is being typed in a search may be meant to become one of these.
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  let last = '';
  let pause: ReturnType<typeof setTimeout>;
  const suggest = async () => {
    const typed = field.value.trim();
    if (typed.length < 2 || typed === last) return;
    last = typed;
    const address = `${field.dataset.suggest}?${new URLSearchParams({ q: typed })}`;
    const response = await fetch(address, { headers: { 'Accept-Language': document.documentElement.lang } });
    if (!response.ok || typed !== last) return;
    const { items } = (await response.json()) as { items: { text: string }[] };
    field.list?.replaceChildren(...items.map(({ text }) => new Option(text, text)));
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    // Without suggestions one searches all the same.
    pause = setTimeout(() => void suggest().catch(() => undefined), 150);
  });
  field.form?.addEventListener('submit', () => clearTimeout(pause));
}

// A file may be dropped anywhere on the form that takes it; it is sent at once.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-drop]')) {
  const field = form.querySelector<HTMLInputElement>('input[type="file"]');
  const mark = (event: DragEvent, isOver: boolean) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.toggle('darcha-drop--over', isOver);
  };
  form.addEventListener('dragover', (event) => mark(event, true));
  form.addEventListener('dragleave', (event) => mark(event, false));
  form.addEventListener('drop', (event) => {
    mark(event, false);
    const files = event.dataTransfer?.files;
    if (!field || !files?.length) return;
    field.files = files;
    form.requestSubmit();
  });
}

// What happens to an application shows as it happens: the part that follows it is taken anew from its own page.
const followed = document.querySelector<HTMLElement>('[data-live]');
if (followed?.dataset.live) {
  const events = new EventSource(followed.dataset.live);
  let told = 0;
  let shown = Number(followed.dataset.after);
  document.querySelector('[data-without-live]')?.remove();
  // Screen readers say only what changes within what was there before.
  const voice = document.createElement('p');
  voice.className = 'govuk-visually-hidden';
  voice.setAttribute('role', 'status');
  followed.before(voice);
  addEventListener('pagehide', () => events.close());
  // The stream begins with what is shown already, and each event comes once.
  events.addEventListener('timeline', async () => {
    told += 1;
    if (told <= shown) return;
    shown = told;
    const answer = await fetch(location.pathname);
    if (!answer.ok || answer.redirected) return location.reload();
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(followed.id);
    fresh?.querySelector('[data-without-live]')?.remove();
    if (!fresh) return;
    // Whoever stands on a link of this part stays on it.
    const focused = followed.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
    followed.replaceChildren(...fresh.childNodes);
    voice.textContent = followed.querySelector('[data-now]')?.textContent ?? '';
    if (focused) followed.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  });
}

// From a fault to its line in the text beside it.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-line]');
  const text = document.querySelector<HTMLTextAreaElement>('textarea#text');
  if (!link || !text) return;
  const lines = text.value.split('\n');
  const place = Number(link.dataset.line) - 1;
  const start = lines.slice(0, place).reduce((sum, line) => sum + line.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[place] ?? '').length);
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, place - 5);
  event.preventDefault();
});
