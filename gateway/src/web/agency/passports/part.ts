/** `/agency/passports/:draft/parts/:part`: one part of a draft as a form; it changes the same text. */
import { DomainError } from '@darcha/kit/errors.ts';
import { unlessRefused } from '../../asking.ts';
import { languageNames } from '../../language/names.ts';
import { officialOf } from '../../official.ts';
import { type FieldError, type Moved, moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import type { Draft } from '../parts.ts';
import { type PassportText, readPassport } from './document.ts';
import { draftAt, faultsOf, maySave, readDraft, seenVersion, unlessStale } from './draft.ts';
import { fieldsOf, languagesAt, type Part, parts, stepsShown, write } from './parts.ts';

export const partPage: Page = {
  path: '/agency/passports/:draft/parts/:part',
  for: 'official',
  largestForm: 1024 * 1024,
  show: async (visit) => {
    const draft = await readDraft(visit);
    return shownOrMoved(draft, visit, faultsOf(draft, visit.param('part'), visit));
  },
  submit: async (visit) => {
    if (visit.form.get('do') === 'add') return shownOrMoved(await readDraft(visit), visit, []);
    return unlessStale(partPage, visit, () => save(visit));
  },
};

async function save(visit: Visit & { form: URLSearchParams }): Promise<Moved> {
  const { form, param, ask } = visit;
  const draft = await readDraft(visit);
  const part = partOf(param('part'));
  const at = draftAt(draft.id);
  const passport = readPassport(draft.text);
  if (!passport || !maySave(draft)) return moveTo(at);
  write(part, form, passport);
  const body = passport.text();
  // Sent twice: what is saved is what was typed.
  if (body === draft.text) return moveTo(at, 'draft-saved');
  const saved = await ask('replacePassportDraft', { path: { draft: draft.id }, header: seenVersion(form), body });
  const hasFaults = faultsOf(saved.body, part, visit).length > 0;
  return moveTo(hasFaults ? `${at}/parts/${part}` : at, 'draft-saved');
}

function partOf(name: string): Part {
  const part = parts.find((one) => one === name);
  if (!part) throw new DomainError('not-found', 'path-unknown', 'There is no such part.');
  return part;
}

/** A text that cannot be read, or may not be changed, has no forms. */
async function shownOrMoved(draft: Draft, visit: Visit, errors: FieldError[]): Promise<Shown | Moved> {
  const part = partOf(visit.param('part'));
  const at = draftAt(draft.id);
  const passport = readPassport(draft.text);
  if (!maySave(draft)) return moveTo(at);
  if (!passport) return moveTo(`${at}/text`);
  const { say, form } = visit;
  const fields = form ?? fieldsOf(part, passport);
  return {
    view: 'agency/passports/part.njk',
    title: say(`passports.part.${part}`),
    back: at,
    errors: form ? [] : errors,
    model: {
      part,
      version: form?.get('version') ?? draft.version,
      formId: 'form',
      languageNames,
      groups: groupsOf(part, passport, form),
      value: (name: string) => fields.get(name) ?? '',
      bases: Object.keys(objectAt('basis', passport)),
      ...(part === 'offices' && { offices: await officesOf(visit, fields.getAll('offices.list')) }),
    },
  };
}

/** Texts in their languages, one field after the other: those of each step, or of the whole part. */
function groupsOf(part: Part, passport: PassportText, form: URLSearchParams | undefined) {
  if (part !== 'steps') return [{ id: part, languages: languagesAt([part], passport) }];
  return [...Array(stepsShown(passport, form)).keys()].map((place) => ({
    id: `steps.${place}`,
    languages: languagesAt(['steps', place], passport),
  }));
}

function objectAt(name: string, passport: PassportText): object {
  const found = passport.get([name]);
  return typeof found === 'object' && found !== null ? found : {};
}

/** The offices there are to choose from, and those that are chosen already and unknown. */
async function officesOf(visit: Visit, chosen: readonly string[]) {
  const { agency } = officialOf(visit);
  const found = await unlessRefused(visit.ask('listOffices', { query: { agency, limit: 100 } }));
  const known = (found?.body.items ?? []).map(({ code, name }) => ({ value: code as string, text: String(name) }));
  const others = chosen.filter((code) => !known.some(({ value }) => value === code));
  const all = [...known, ...others.map((code) => ({ value: code, text: code }))];
  return all.map((item) => ({ ...item, checked: chosen.includes(item.value) }));
}
