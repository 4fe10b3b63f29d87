/** Files that are required and not there. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { AttachmentRule, Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../application.ts';
import { evaluateFeel, scopeOf } from '../feel.ts';
import { faultAt } from '../form-faults.ts';
import { faultTexts } from '../texts/form-faults.ts';
import { attachmentsOf, holding } from './attachment.ts';

/** One fault for each, at the place `/attachments/<name>`. A file that waits for the scanner is there. */
export function missingAttachments(application: Application, passport: Passport): Fault[] {
  return Object.entries(passport.attachments ?? {})
    .filter(([name, rule]) => isRequired(rule, application) && holding(attachmentsOf(application), name).length === 0)
    .map(([name, rule]) => faultAt(`/attachments/${name}`, 'required', rule.title, faultTexts.attachment));
}

/** A condition that cannot be worked out requires nothing: an official may still ask for the file. */
function isRequired({ optional, when }: AttachmentRule, { applicant, form }: Application): boolean {
  if (optional) return false;
  if (when === undefined) return true;
  const scope = scopeOf('1970-01-01', { applicant, form, evidence: {} }, []);
  return evaluateFeel(when, scope) === true;
}
