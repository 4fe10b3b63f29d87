/** Answers an agency has ready in all languages: what one may be, and what becomes of it in an application. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Language, languages, type Text } from '@darcha/proto/text.ts';
import type { Application, Reasons } from '../application.ts';
import { titleAt } from '../form-faults.ts';
import type { Marked } from '../official-steps.ts';
import { type Filling, fill, listed } from '../texts/render.ts';
import type { AgencyName } from '../words.ts';

export const cannedKinds = ['return', 'rejection', 'message', 'extension'] as const;
/** What it can be used for. */
export type CannedKind = (typeof cannedKinds)[number];

/** As its agency writes it. */
export interface CannedContent {
  code: string;
  title: string;
  kinds: CannedKind[];
  /** Empty for all. */
  services: string[];
  text: Text;
}

export interface CannedAnswer extends CannedContent {
  agency: string;
  version: number;
  savedBy: string;
  savedAt: Date;
}

/** Of an application by number and names; of a return, what it marks. */
const always = ['number', 'service', 'agency'];
const ofReturns = ['fields', 'papers'];

export const codeForm = /^[a-z][a-z0-9-]{0,63}$/;

/** Every fault of one to be saved. */
export function cannedFaults({ code, title, kinds, services, text }: CannedContent): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, name: string, message: string) => faults.push({ path, code: name, message });
  if (!codeForm.test(code)) {
    fault('/code', 'code', 'Choose a code of 1 to 64 lower-case letters, digits and dashes, a letter first.');
  }
  if (!between(title, 3, 120)) fault('/title', 'length', 'Give a title of 3 to 120 characters.');
  if (kinds.length === 0) fault('/kinds', 'required', `Say what it is for: ${cannedKinds.join(', ')}.`);
  if (hasTwice(kinds)) fault('/kinds', 'uniqueItems', 'Name each use once.');
  if (services.length > 50) fault('/services', 'maxItems', 'Name at most 50 services, or none for all.');
  if (hasTwice(services)) fault('/services', 'uniqueItems', 'Name each service once.');
  for (const [i, service] of services.entries()) {
    if (!codeForm.test(service)) fault(`/services/${i}`, 'service', 'Name a service by its identifier.');
  }
  return [...faults, ...textFaults(text, kinds)];
}

function textFaults(text: Text, kinds: readonly CannedKind[]): Fault[] {
  const onlyReturns = kinds.every((kind) => kind === 'return');
  const known = onlyReturns ? [...always, ...ofReturns] : always;
  const [first] = languages;
  return languages.flatMap((language): Fault[] => {
    const path = `/text/${language}`;
    const words = text[language];
    if (words.trim() === '') {
      return [{ path, code: 'required', message: `Write it in all languages: ${languages.join(', ')}.` }];
    }
    if (!between(words, 10, 1_500)) return [{ path, code: 'length', message: 'Write 10 to 1,500 characters.' }];
    if (hasStrayBrace(words) || placeholdersOf(words).some((name) => !known.includes(name))) {
      const message = `Use no braces but these placeholders: ${known.map((name) => `{${name}}`).join(', ')}.`;
      const reserved = onlyReturns ? '' : ' {fields} and {papers} are for answers that are for returns alone.';
      return [{ path, code: 'placeholder-unknown', message: message + reserved }];
    }
    if (String(placeholdersOf(words)) !== String(placeholdersOf(text[first]))) {
      const message = `Use the same placeholders as in ${first}: each reader is to learn the same.`;
      return [{ path, code: 'placeholders-differ', message }];
    }
    return [];
  });
}

const placeholder = /\{([a-z]{1,20})\}/g;

/** Sorted, each once. */
function placeholdersOf(words: string): string[] {
  return [...new Set([...words.matchAll(placeholder)].map(([, name = '']) => name))].toSorted();
}

function hasStrayBrace(words: string): boolean {
  return /[{}]/.test(words.replaceAll(placeholder, ''));
}

function between(text: string, least: number, most: number): boolean {
  const length = [...text.trim()].length;
  return length >= least && length <= most;
}

function hasTwice(items: readonly string[]): boolean {
  return new Set(items).size < items.length;
}

/** A step that uses one. */
export interface CannedUse {
  kind: CannedKind;
  application: Application;
  passport: Passport;
  agencyName: AgencyName;
  /** What a return marks. */
  marked: Marked;
  /** What the official adds in own words, and the language they are in. */
  own: Reasons;
}

/** The answer's words as they are from now on, with the official's own behind them; throws `canned-answer-unfit`. */
export function cannedReasons(answer: CannedAnswer, use: CannedUse): Reasons {
  const { application, passport, agencyName, marked, own } = use;
  checkFits(answer, use);
  const filled = fill(answer.text, {
    number: application.number,
    service: passport.title,
    agency: agencyName(answer.agency),
    fields: listed(marked.fields.map((field) => titleAt(passport, field))),
    papers: listed(papersOf(marked, passport)),
  });
  const texts = own.text === '' ? filled : behind(filled, own.text);
  return { language: own.language, text: texts[own.language], texts };
}

/** Titles of the papers and files marked. */
function papersOf({ papers, attachments }: Marked, passport: Passport): Filling[] {
  const titles = new Map((passport.papers ?? []).map(({ code, title }) => [code, title]));
  const files = attachments.map((name) => passport.attachments?.[name]?.title ?? name);
  return [...papers.map((code) => titles.get(code) ?? code), ...files];
}

function checkFits({ code, kinds, services, text }: CannedAnswer, { kind, application, marked }: CannedUse): void {
  if (!kinds.includes(kind)) throw unfit('kind', `The answer "${code}" is for: ${kinds.join(', ')}. Choose another.`);
  if (services.length > 0 && !services.includes(application.service)) {
    throw unfit('service', `The answer "${code}" is for other services: ${services.join(', ')}. Choose another.`);
  }
  const used = placeholdersOf(text.en);
  for (const what of ['fields', 'papers'] as const) {
    if (
      !used.includes(what) ||
      (what === 'fields' ? marked.fields : [...marked.papers, ...marked.attachments]).length > 0
    )
      continue;
    throw unfit(what, `The answer "${code}" names the ${what} to be corrected. Mark some, or choose another.`);
  }
}

function unfit(fault: string, message: string): DomainError {
  const faults = [{ path: '/cannedAnswer', code: fault, message }];
  return new DomainError('invalid', 'canned-answer-unfit', message, { faults });
}

function behind(text: Text, own: string): Text {
  const entries = languages.map((language): [Language, string] => [language, `${text[language]}\n\n${own}`]);
  return Object.fromEntries(entries) as Text;
}
