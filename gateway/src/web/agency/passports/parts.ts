/** The parts of a passport that are changed by forms: which fields each has, and what they write into the document. */
import { type Language, languages } from '@darcha/proto/text.ts';
import type { PassportText, Path } from './document.ts';

export const parts = ['title', 'summary', 'description', 'steps', 'fee', 'clock', 'offices'] as const;
export type Part = (typeof parts)[number];

/** Steps a passport may have. */
const mostSteps = 20;
const feeFields = ['amount', 'basis'];
const clockFields = ['decide', 'correct', 'basis'];

/** What the fields of a part hold, by their ids, which are the places in the document. */
export function fieldsOf(part: Part, passport: PassportText): URLSearchParams {
  const fields = new URLSearchParams();
  const put = (path: Path, names: readonly string[]) => {
    for (const name of names) {
      const value = passport.get([...path, name]);
      if (typeof value === 'string' || typeof value === 'number') fields.set([...path, name].join('.'), String(value));
    }
  };
  if (part === 'fee') {
    put(['fee'], feeFields);
    fields.set('fee.kind', passport.get(['fee']) === 'none' ? 'none' : 'paid');
  } else if (part === 'clock') put(['clock'], clockFields);
  else if (part === 'offices') {
    for (const code of listAt(['offices'], passport)) fields.append('offices.list', String(code));
    fields.set('offices.kind', passport.get(['offices']) === 'all' ? 'all' : 'list');
  } else if (part === 'steps') for (const place of listAt(['steps'], passport).keys()) put(['steps', place], languages);
  else put([part], languages);
  return fields;
}

/** How many steps the form shows: those there are, those that were typed, and one more where it was asked for. */
export function stepsShown(passport: PassportText, form: URLSearchParams | undefined): number {
  const typed = Number(form?.get('shown') ?? 0) + (form?.get('do') === 'add' ? 1 : 0);
  return Math.min(mostSteps, Math.max(1, listAt(['steps'], passport).length, Number.isInteger(typed) ? typed : 0));
}

/** Those that are written; Uzbek in Cyrillic script is transliterated unless it is. */
export function languagesAt(path: Path, passport: PassportText): Language[] {
  return languages.filter((language) => language !== 'uz-Cyrl' || passport.get([...path, language]) !== undefined);
}

function listAt(path: Path, passport: PassportText): unknown[] {
  const found = passport.get(path);
  return Array.isArray(found) ? found : [];
}

/** Writes what the form says into the document. Whether it is right the catalogue says. */
export function write(part: Part, form: URLSearchParams, passport: PassportText): void {
  if (part === 'steps') writeSteps(form, passport);
  else if (part === 'fee') writeFee(form, passport);
  else if (part === 'clock') writeFields(['clock'], clockFields, form, passport);
  else if (part === 'offices') {
    passport.set(['offices'], form.get('offices.kind') === 'all' ? 'all' : form.getAll('offices.list'));
  } else writeTexts([part], part, form, passport);
}

/** The texts of fields `<name>.<language>`; without any there is no such property. */
function writeTexts(path: Path, name: string, form: URLSearchParams, passport: PassportText): void {
  if (!hasTexts(name, form)) return void passport.set(path, undefined);
  if (typeof passport.get(path) !== 'object') passport.set(path, {});
  for (const language of languagesAt(path, passport))
    passport.set([...path, language], typed(form, `${name}.${language}`));
}

/** A step that is emptied is taken away. */
function writeSteps(form: URLSearchParams, passport: PassportText): void {
  const before = listAt(['steps'], passport).length;
  if (before === 0) passport.set(['steps'], []);
  for (const place of Array(stepsShown(passport, form)).keys()) {
    const name = `steps.${place}`;
    if (!hasTexts(name, form)) continue;
    writeTexts(['steps', place < before ? place : listAt(['steps'], passport).length], name, form, passport);
  }
  for (let place = before - 1; place >= 0; place -= 1) {
    if (!hasTexts(`steps.${place}`, form)) passport.set(['steps', place], undefined);
  }
}

function hasTexts(name: string, form: URLSearchParams): boolean {
  return languages.some((language) => typed(form, `${name}.${language}`) !== undefined);
}

function writeFee(form: URLSearchParams, passport: PassportText): void {
  if (form.get('fee.kind') === 'none') return void passport.set(['fee'], 'none');
  if (typeof passport.get(['fee']) !== 'object') passport.set(['fee'], {});
  const amount = typed(form, 'fee.amount')?.replaceAll(/[\s\u00a0]/g, '');
  passport.set(['fee', 'amount'], /^\d{1,12}$/.test(amount ?? '') ? Number(amount) : amount);
  passport.set(['fee', 'basis'], typed(form, 'fee.basis'));
}

function writeFields(path: Path, names: readonly string[], form: URLSearchParams, passport: PassportText): void {
  const texts = names.map((name) => typed(form, [...path, name].join('.')));
  if (texts.every((text) => text === undefined)) return void passport.set(path, undefined);
  for (const [place, name] of names.entries()) passport.set([...path, name], texts[place]);
}

/** Undefined where nothing was typed. */
function typed(form: URLSearchParams, name: string): string | undefined {
  const text = (form.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  return text === '' ? undefined : text;
}
