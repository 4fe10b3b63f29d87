/** A special day as its form says it: which one, when the office is open on it, and why. */
import { sayIn } from '../../language/messages.ts';
import type { FieldError, Visit } from '../../page.ts';
import { dayFromNow, readDay } from '../parts.ts';
import { type Note, type SpecialDay, written } from './hours.ts';
import { readTimes } from './times.ts';

/** As many as the contract takes of one day. */
const mostTimes = 6;

type Sent = Visit & { form: URLSearchParams };
type Read<T> = { value: T } | { errors: FieldError[] };

/** Reasons that the portal says in every language; with the last, the agency says its own. */
export const reasons = ['eve', 'working-day', 'day-off', 'sanitary', 'repairs', 'training', 'outage', 'own'] as const;

export function readSpecialDay(visit: Sent): Read<SpecialDay> {
  const [day, hours, note] = [readComingDay(visit), readHours(visit), readNote(visit)];
  if ('value' in day && 'value' in hours && 'value' in note) {
    return { value: { day: day.value, hours: hours.value, note: note.value } };
  }
  return { errors: [day, hours, note].flatMap((part) => ('errors' in part ? part.errors : [])) };
}

function readComingDay(visit: Sent): Read<string> {
  const day = readDay(visit.form, 'day', visit);
  if (typeof day !== 'string') return { errors: [day] };
  return day < dayFromNow(0) ? wrong('day', visit.say('office-hours.day-passed')) : { value: day };
}

function readHours({ form, say }: Sent): Read<string[]> {
  const open = form.get('open');
  const typed = (form.get('times') ?? '').trim();
  // Which of both is meant cannot be guessed.
  if (open === 'closed') return typed === '' ? { value: [] } : wrong('times', say('office-hours.times-of-closed'));
  if (open !== 'hours') return wrong('open', say('office-hours.choose-open'));
  const found = readTimes(typed, mostTimes);
  if ('fault' in found) return wrong('times', say(`office-hours.fault.${found.fault}`, found.values));
  return found.times.length > 0 ? { value: found.times } : wrong('times', say('office-hours.times-missing'));
}

/** Own words are for everybody: in all languages. */
function readNote({ form, say }: Sent): Read<Note> {
  const reason = reasons.find((one) => one === form.get('reason'));
  if (!reason) return wrong('reason', say('office-hours.choose-reason'));
  if (reason !== 'own') return { value: noteOf((language) => sayIn(language)(`office-hours.reason.${reason}`)) };
  const typed = (language: string) => (form.get(`note.${language}`) ?? '').trim();
  const missing = written.filter((language) => typed(language) === '');
  if (missing.length === 0) return { value: noteOf(typed) };
  return { errors: missing.map((language) => ({ field: `note.${language}`, text: say('problems.fault.required') })) };
}

function noteOf(words: (language: (typeof written)[number]) => string): Note {
  return { 'uz-Latn': words('uz-Latn'), kaa: words('kaa'), ru: words('ru'), en: words('en') };
}

function wrong(field: string, text: string): { errors: FieldError[] } {
  return { errors: [{ field, text }] };
}
