/** What the pages of an agency have in common. */
import { dayMs, tashkentDay } from '@darcha/legal-clock/clock.ts';
import { officialOf } from '../official.ts';
import type { BodyOf } from '../operations.ts';
import type { FieldError, Moved, Page, Shown, Visit } from '../page.ts';

/** Whether the reader is one of those who run the portal itself. */
export function runsPortal(visit: Pick<Visit, 'holder'>): boolean {
  const { agency, roles } = officialOf(visit);
  return agency === 'portal' && roles.includes('operator');
}

export type Draft = BodyOf<'getPassportDraft'>;
export type DraftState = Draft['state'];
export type Agreement = BodyOf<'getAgreement'>;

export const draftStates = ['editing', 'submitted', 'returned', 'publishing', 'published', 'discarded'] as const;

/** Colours of the tags of states, of drafts and of agreements. */
export const stateColours: Readonly<Record<string, string>> = {
  editing: 'blue',
  submitted: 'purple',
  returned: 'orange',
  publishing: 'purple',
  published: 'green',
  discarded: 'grey',
  requested: 'purple',
  granted: 'green',
  suspended: 'orange',
  refused: 'red',
  withdrawn: 'grey',
  ended: 'grey',
};

/** A calendar day of Tashkent, some days from now. */
export function dayFromNow(days: number): string {
  return tashkentDay(new Date(Date.now() + days * dayMs));
}

/** The day a date input says, or what is wrong with it; the service says which days it takes. */
export function readDay(form: URLSearchParams, name: string, { say }: Pick<Visit, 'say'>): string | FieldError {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => form.get(`${name}.${part}`)?.trim());
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return { field: name, text: say('agency.day-wrong') };
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written);
  return isDay ? written : { field: name, text: say('agency.day-unreal') };
}

/** Parts of a date input: as they were typed, else of this day. */
export function dayParts(name: string, day: string, form: URLSearchParams | undefined) {
  const [year = '', month = '', date = ''] = day.split('-');
  const own = { day: String(Number(date)), month: String(Number(month)), year };
  if (!form) return own;
  const typed = (part: string) => form.get(`${name}.${part}`) ?? '';
  return { day: typed('day'), month: typed('month'), year: typed('year') };
}

/** The same form once more, with what was typed and what is wrong with it. */
export async function again(
  page: Page,
  visit: Visit,
  errors: readonly FieldError[],
  status = 400,
): Promise<Shown | Moved | undefined> {
  const shown = await page.show(visit);
  return shown && 'view' in shown ? { ...shown, errors, status } : shown;
}

/**
 * Where another version has come meanwhile, the same form is shown with what was typed, and for the version there is now: whoever
 * sends it again has been told.
 */
export async function shownStale(
  page: Page,
  visit: Visit,
  version: number,
  text: string,
): Promise<Shown | Moved | undefined> {
  const form = new URLSearchParams(visit.form);
  form.set('version', String(version));
  const shown = await again(page, { ...visit, form }, [{ text }], 412);
  return shown && 'view' in shown ? { ...shown, model: { ...shown.model, stale: true } } : shown;
}
