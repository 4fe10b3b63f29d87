/** What an applicant may change in an application that was returned: what the official has marked, and what follows from it. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Form } from './application.ts';
import { attachmentsOf } from './attachments/attachment.ts';
import { missingAttachments } from './attachments/missing.ts';
import { escapePointer, faultAt } from './form-faults.ts';
import { layoutOf } from './layout.ts';
import { correctionTexts } from './texts/correction.ts';

/** Throws `correction-not-asked` with every answer that was to stay; `form` is the form as it would be. */
export function checkCorrection(application: Application, form: Form, passport: Passport): void {
  const { status, submitted, applicant } = application;
  if (status.kind !== 'returned' || !submitted) return;
  const questions = passport.form ?? {};
  const marked = new Set(status.fields.map(questionOf));
  // What is asked only since something else was corrected has to be answered; what is asked no longer does not matter.
  const changing = new Set([
    ...layoutOf(passport, { applicant, form: submitted.form }).hidden,
    ...layoutOf(passport, { applicant, form }).hidden,
  ]);
  const names = new Set([...Object.keys(submitted.form), ...Object.keys(form)]);
  const faults = [...names]
    .filter((name) => JSON.stringify(submitted.form[name]) !== JSON.stringify(form[name]))
    .filter((name) => !marked.has(name) && !changing.has(name) && questions[name]?.value === undefined)
    .map((name) =>
      faultAt(`/${escapePointer(name)}`, 'not-marked', questions[name]?.title ?? name, correctionTexts.answer),
    );
  if (faults.length > 0) throw notAsked(faults);
}

/** The same for a file that is to be attached under a name, or taken away. */
export function checkFileCorrection(application: Application, name: string, passport: Passport): void {
  const { status, submitted } = application;
  if (status.kind !== 'returned' || !submitted) return;
  const { fields, papers = [], attachments = [] } = status;
  // A paper may come as a file under any name; and where nothing can be marked anything may be mended.
  if (attachments.includes(name) || papers.length > 0 || fields.length + attachments.length === 0) return;
  const before = attachmentsOf(submitted).filter((file) => file.name === name);
  if (before.length === 0 && attachmentsOf(application).some((file) => file.name === name)) return;
  if (before.some(({ state }) => state === 'refused')) return;
  if (missingAttachments(application, passport).some(({ path }) => path === `/attachments/${name}`)) return;
  const title = passport.attachments?.[name]?.title ?? name;
  throw notAsked([faultAt(`/attachments/${name}`, 'not-marked', title, correctionTexts.file)]);
}

function notAsked(faults: Fault[]): DomainError {
  const texts = correctionTexts.whole;
  return new DomainError('wrong-state', 'correction-not-asked', texts.en, { faults, texts });
}

/** The question an answer belongs to. */
function questionOf(pointer: string): string {
  return (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}
