/** How the questions of a form are asked: pages, conditions, groups, what is worked out and what is filled in beforehand. */
import type { FormField, Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { didYouMean } from '../document/nearest.ts';

/** Entries a repeated group may have: expressions and pages go through all of them. */
const maxEntries = 50;
/** Of an applicant, what a question may begin with. */
const applicantMembers = ['pin', 'name'];

export function reportPages(passport: Partial<Passport>, report: Report): void {
  const { form, pages, duplicates } = passport;
  if (form) for (const [name, field] of Object.entries(form)) reportField(name, field, passport, report);
  if (form && pages) reportOrder(Object.keys(form), pages, report);
  if (!duplicates) return;
  if ((duplicates.one === 'per-subject') === (duplicates.subject !== undefined)) return;
  const message =
    'What tells subjects apart is said by "subject", with "per-subject" only and always. Add or remove it.';
  report(['duplicates'], 'duplicates-subject', message);
}

/** Whoever reads conditions, and whoever answers, goes through the form from the top. */
function reportOrder(names: string[], pages: NonNullable<Passport['pages']>, report: Report): void {
  const asked = new Set<string>();
  let last = -1;
  for (const [index, { questions }] of pages.entries()) {
    for (const [place, name] of questions.entries()) {
      const path = ['pages', index, 'questions', place];
      const at = names.indexOf(name);
      if (at < 0) {
        const hint = didYouMean(name, names);
        report(path, 'question-unknown', `The form has no question "${name}". Add it to "form" or correct it.${hint}`);
      } else if (asked.has(name)) {
        report(path, 'question-twice', `"${name}" is asked already. Ask each question on one page.`);
      } else if (at < last) {
        const message = `"${name}" stands earlier in "form". Put the questions in the same order in both.`;
        report(path, 'question-order', message);
      }
      asked.add(name);
      last = Math.max(last, at);
    }
  }
  const missing = names.filter((name) => !asked.has(name));
  if (missing.length === 0) return;
  report(
    ['pages'],
    'question-missing',
    `Each question stands on a page. These do not: ${missing.join(', ')}. Add them.`,
  );
}

function reportField(name: string, field: FormField, passport: Partial<Passport>, report: Report): void {
  const path = ['form', name];
  if (field.value !== undefined && field.prefill !== undefined) {
    report(
      [...path, 'prefill'],
      'prefill',
      'What is worked out cannot be filled in beforehand. Remove one of the two.',
    );
  }
  if (field.prefill !== undefined) reportPrefill([...path, 'prefill'], field.prefill, passport, report);
  if (field.group !== undefined) reportGroup(path, field, report);
}

function reportPrefill(path: string[], prefill: string, { evidence }: Partial<Passport>, report: Report): void {
  const [source = '', member = ''] = prefill.split('.');
  if (source === 'applicant') {
    if (applicantMembers.includes(member)) return;
    report(path, 'prefill', `Of an applicant a question begins with one of: ${applicantMembers.join(', ')}.`);
    return;
  }
  const rule = evidence && Object.hasOwn(evidence, source) ? evidence[source] : undefined;
  if (!rule) {
    const names = ['applicant', ...Object.keys(evidence ?? {})];
    report(
      path,
      'prefill',
      `There is no record "${source}". Use one of: ${names.join(', ')}.${didYouMean(source, names)}`,
    );
  } else if (rule.consent !== 'request') {
    const message = `"${source}" comes after the submission only. Let it be asked for: consent: request.`;
    report(path, 'prefill', message);
  } else if (!rule.take.includes(member)) {
    const message = `"${member}" is not taken from the record. Add it to "take" of "${source}", or use: ${rule.take.join(', ')}.`;
    report(path, 'prefill', message);
  }
}

function reportGroup(path: string[], field: FormField, report: Report): void {
  const most = field.maxItems;
  if (field.type !== 'array' || field.items !== undefined) {
    report([...path, 'group'], 'group', 'A group is repeated: its type is array, and it stands instead of "items".');
  }
  if (typeof most !== 'number' || most > maxEntries) {
    report(path, 'group-bounds', `Say how often the group may be repeated: "maxItems", ${maxEntries} at most.`);
  }
  for (const [name, inner] of Object.entries(field.group ?? {})) {
    for (const keyword of ['when', 'value', 'prefill', 'group'] as const) {
      if (inner[keyword] === undefined) continue;
      const message = `"${keyword}" is for questions of the form itself, not for those within a group. Remove it.`;
      report([...path, 'group', name, keyword], 'group', message);
    }
  }
}
