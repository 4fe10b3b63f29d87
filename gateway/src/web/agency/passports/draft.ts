/** A draft as its pages need it. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Language } from '@darcha/proto/text.ts';
import { hasMessage } from '../../language/messages.ts';
import type { FieldError, Moved, Page, Shown, Visit } from '../../page.ts';
import { fieldId } from '../../problems.ts';
import { type Draft, shownStale } from '../parts.ts';
import { readPassport } from './document.ts';

export type Fault = Draft['faults'][number];

/** Throws what the API says for one that is not there, or not of this agency. */
export async function readDraft({ ask, param }: Pick<Visit, 'ask' | 'param'>): Promise<Draft> {
  return (await ask('getPassportDraft', { path: { draft: param('draft') } })).body;
}

export const draftAt = (draft: string) => `/agency/passports/${encodeURIComponent(draft)}`;

/** Headers of a step: only the version that was seen. */
export function seenVersion(form: URLSearchParams): Record<string, string> {
  const version = form.get('version') ?? '';
  return { 'If-Match': `"${/^[1-9]\d{0,14}$/.test(version) ? version : 1}"` };
}

/** What was typed is shown again where a colleague has saved another version meanwhile. */
export async function unlessStale(
  page: Page,
  visit: Visit,
  work: () => Promise<Shown | Moved | undefined>,
): Promise<Shown | Moved | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!isDomainError(error, 'version-stale')) throw error;
    return shownStale(page, visit, (await readDraft(visit)).version, visit.say('passports.stale'));
  }
}

export function maySave({ actions }: Pick<Draft, 'actions'>): boolean {
  return actions.includes('save');
}

/** What the service is called, as far as the draft says it already. */
export function titleOf({ text, service, preview }: Draft, { language, say }: Pick<Visit, 'language' | 'say'>): string {
  if (preview) return String(preview.title);
  const title = readPassport(text)?.get(['title']) as Partial<Record<Language, unknown>> | undefined;
  const found = [title?.[language], title?.['uz-Latn'], service].find((one) => typeof one === 'string' && one !== '');
  return typeof found === 'string' ? found : say('passports.nameless');
}

/** A fault as readers are told of it: in their language as far as there are words for its sort ("feel-name" is of "feel"). */
export function tellFault({ code, message }: Pick<Fault, 'code' | 'message'>, say: Visit['say'], language: Language) {
  const [kind] = code.split('-');
  const key = [code, kind].map((name) => `passports.fault.${name}`).find(hasMessage);
  if (language === 'en' || !key) return { text: message, english: true, short: wordsFor(message, say, language) };
  return { text: say(key), english: false, short: say(key) };
}

/** Where nothing can be marked as English, it is said that it is told elsewhere. */
function wordsFor(message: string, say: Visit['say'], language: Language): string {
  return language === 'en' ? message : say('passports.fault.other');
}

/** Faults of some property, beside the fields of its form. */
export function faultsOf(
  { faults }: Draft,
  part: string,
  { say, language }: Pick<Visit, 'say' | 'language'>,
): FieldError[] {
  return faults
    .filter(({ path }) => path === `/${part}` || path.startsWith(`/${part}/`))
    .map((fault) => ({ field: fieldId(fault.path), text: tellFault(fault, say, language).short }));
}
