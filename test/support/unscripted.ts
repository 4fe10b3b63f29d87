/** Somebody whose browser runs no scripts: follows links, and sends forms with all that stands in them. */
import assert from 'node:assert/strict';
import { createReader } from '../../gateway/test/support/reader.ts';

/** What is typed, chosen or ticked, by names of fields; a list where several are ticked. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export interface Unscripted {
  /** Of the page that is read: its address without the gateway, and what it says, without tags. */
  at(): string;
  text(): string;
  /** Goes there, and on to wherever that leads. */
  open(path: string): Promise<void>;
  /** Presses the button or follows the link that says this. */
  press(words: string, typed?: Typed): Promise<void>;
}

/** Signed in as one of the invented people; reads English. */
export async function openUnscripted(gateway: string, name: string): Promise<Unscripted> {
  const reader = createReader(gateway);
  await reader.signIn(name);
  let [at, html] = ['', ''];
  const land = async (path: string, answer: Awaited<ReturnType<typeof reader.get>>): Promise<void> => {
    [at, html] = [path.replace(/#.*/, ''), answer.html];
    if (answer.to === '') return;
    const { pathname, search } = new URL(answer.to, new URL(at, gateway));
    await land(pathname + search, await reader.get(pathname + search));
  };
  const open = async (path: string) => land(path, await reader.get(path));
  return {
    at: () => at,
    text: () => textOf(html),
    open,
    press: async (words, typed = {}) => {
      const link = elements(html, 'a').find((one) => textOf(one.inner) === words);
      if (link) return open(attribute(link.start, 'href') ?? at);
      const form = elements(html, 'form').find(({ inner }) => buttonIn(inner, words));
      const button = form && buttonIn(form.inner, words);
      assert.ok(form && button, `nothing says "${words}" at ${at}: ${textOf(html)}`);
      const action = attribute(form.start, 'action') ?? at;
      await land(action, await reader.post(action, filled(form.inner, button, typed)));
    },
  };
}

const buttonIn = (form: string, words: string) =>
  elements(form, 'button').find((one) => textOf(one.inner) === words)?.start;

/** The fields as they stand in the form, and what was typed in their place. */
function filled(form: string, button: string, typed: Typed): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [start = ''] of form.matchAll(/<input[^>]*>/g)) {
    const isChoice = /type="(radio|checkbox)"/.test(start);
    if (!isChoice || /\schecked/.test(start)) append(fields, start, attribute(start, 'value') ?? '');
  }
  for (const { start, inner } of elements(form, 'textarea')) append(fields, start, unescaped(inner));
  for (const { start, inner } of elements(form, 'select')) {
    const chosen = inner.match(/<option[^>]*\sselected[^>]*>/)?.[0] ?? '';
    append(fields, start, attribute(chosen, 'value') ?? '');
  }
  for (const [name, value] of Object.entries(typed)) {
    fields.delete(name);
    for (const one of [value].flat()) fields.append(name, one);
  }
  append(fields, button, attribute(button, 'value') ?? '');
  return fields;
}

function append(fields: URLSearchParams, start: string, value: string): void {
  const name = attribute(start, 'name');
  if (name !== undefined) fields.append(name, value);
}

function elements(html: string, name: string): { start: string; inner: string }[] {
  const found = html.matchAll(new RegExp(`(<${name}\\b[^>]*>)([\\s\\S]*?)</${name}>`, 'g'));
  return [...found].map(([, start = '', inner = '']) => ({ start, inner }));
}

function attribute(start: string, name: string): string | undefined {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(start) ?? [];
  return value === undefined ? undefined : unescaped(value);
}

function textOf(html: string): string {
  return unescaped(html.replaceAll(/<svg[\s\S]*?<\/svg>|<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(lt|gt|quot|amp);/g, (_all, name: string) => named[name] ?? '');
}
