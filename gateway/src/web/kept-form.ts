/** A form that was not taken: everything that was typed, ready to be sent again. */
import type { Request } from 'express';
import type { Shown, Visit } from './page.ts';

const titles = {
  'sign-in': 'session.expired-title',
  file: 'session.expired-title',
  again: 'session.again-title',
} as const;
/** Fields that belong to the form and not to what was typed. */
const ownFields = ['secret', 'once', 'switch-language'];

/** `file`: what was sent is a file, which no page can hold. */
export function keptForm(visit: Visit, why: keyof typeof titles): Shown {
  const { say, request } = visit;
  const model = why === 'file' ? { why, from: request.path } : { why, ...keptFields(request, visit.form) };
  return { view: 'kept-form.njk', title: say(titles[why]), model, status: 401, neverKept: true };
}

/** What `parts/kept-form.njk` shows. */
export function keptFields({ originalUrl }: Pick<Request, 'originalUrl'>, form = new URLSearchParams()) {
  const fields = [...form].filter(([name]) => !ownFields.includes(name));
  return { formId: 'kept', fields, action: originalUrl };
}
