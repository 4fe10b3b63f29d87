/** Whose signatures the passport demands beside the applicant's. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from './application.ts';
import { evaluateFeel, toJson } from './feel.ts';
import { formInvalid } from './form.ts';
import { layoutOf } from './layout.ts';
import type { Signer } from './signing.ts';

/** Whose signatures these answers need; throws `form-invalid` where it cannot be told. */
export function neededSigners(
  passport: Passport,
  application: Pick<Application, 'applicant' | 'form'>,
): Omit<Signer, 'who'>[] {
  const { form } = layoutOf(passport, application);
  const { pin, name, organisation = null } = application.applicant;
  const unanswered = Object.fromEntries(Object.keys(passport.form ?? {}).map((question) => [question, null]));
  const scope = { applicant: { pin, name, organisation }, form: { ...unanswered, ...form } };
  const faults: Fault[] = [];
  const signers = new Map<string, Omit<Signer, 'who'>>();
  for (const [code, { person }] of Object.entries(passport.signatures?.of ?? {})) {
    const value = toJson(evaluateFeel(person, scope));
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === null) continue;
      if (typeof one !== 'string' || !/^[0-9]{14}$/.test(one)) faults.push(notAPerson(code));
      else if (one !== pin) signers.set(one, { code, pin: one });
    }
  }
  if (signers.size > mostSigners) faults.push({ path: '/signatures', code: 'maxItems', message: tooMany });
  if (faults.length > 0) throw formInvalid(faults);
  return [...signers.values()];
}

const mostSigners = 20;
const tooMany = `At most ${mostSigners} people sign one application.`;

function notAPerson(code: string): Fault {
  const message = 'Give the personal identification number of everybody who is to sign, 14 digits each.';
  return { path: `/signatures/${code}`, code: 'pattern', message };
}
