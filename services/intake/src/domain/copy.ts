/** Answers of an earlier application, as far as they still fit the form in force. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Form } from './application.ts';
import { answerFaults } from './form.ts';
import { escapePointer, faultAt, titleAt } from './form-faults.ts';
import { faultTexts } from './texts/form-faults.ts';

export interface Copied {
  form: Form;
  /** What was left out, and why. */
  leftOut: Fault[];
}

/** `earlier` is the passport the answers were given to. */
export function copiedForm(passport: Passport, form: Form, earlier: Passport): Copied {
  const copied: Copied = { form: {}, leftOut: [] };
  for (const [name, value] of Object.entries(form)) {
    const path = `/${escapePointer(name)}`;
    const field = Object.hasOwn(passport.form ?? {}, name) ? passport.form?.[name] : undefined;
    if (field?.value !== undefined) continue;
    const faults = field
      ? answerFaults(passport, { [name]: value }).filter((fault) => isWithin(fault.path, path))
      : [faultAt(path, 'additionalProperties', titleAt(earlier, path), faultTexts.unknown)];
    if (faults.length === 0) copied.form[name] = value;
    else copied.leftOut.push(...faults);
  }
  return copied;
}

function isWithin(path: string, question: string): boolean {
  return path === question || path.startsWith(`${question}/`);
}
