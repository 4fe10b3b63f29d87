/** What of an application an agency needs for its part, and so sees. */
import { createHash } from 'node:crypto';
import type { Passport, ProcessStep } from '@darcha/proto/passport.ts';
import type { Application, Note, Submitted } from './application.ts';
import { attachmentsOf } from './attachments/attachment.ts';
import { askedOpinion } from './letters.ts';
import { agenciesWith } from './parts.ts';
import { processOf } from './process.ts';

/** The answers, records and files a step names; all where it names none, and all for the authority. */
export function seenIn(step: ProcessStep, content: Submitted, passport: Passport): Submitted {
  return step.agency === passport.authority ? content : only(content, step.sees);
}

function only(content: Submitted, names: readonly string[] | undefined): Submitted {
  const { form, evidence, attachments } = content;
  if (!names) return { form, evidence, ...(attachments && { attachments }) };
  const named = <T>(values: Record<string, T>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
  const files = attachments?.filter(({ name }) => names.includes(name));
  return { form: named(form), evidence: named(evidence), ...(files && { attachments: files }) };
}

/** What an agency sees for all its steps that have begun. */
export function seenByAgency(
  agency: string,
  content: Submitted,
  { parts, opinions }: Application,
  passport: Passport,
): Submitted {
  if (agency === passport.authority) return content;
  const asked = askedOpinion(opinions, agency);
  if (asked) return only(content, asked.sees);
  const own = stepsOf(agency, parts, passport);
  if (own.some(({ sees }) => sees === undefined)) return content;
  return only(
    content,
    own.flatMap(({ sees = [] }) => sees),
  );
}

/** Rules speak of what they read: an agency that does not see all is told those on the legal basis of its own step. */
export function notesFor(agency: string, notes: Note[], { parts }: Application, passport: Passport): Note[] {
  const own = stepsOf(agency, parts, passport);
  if (own.length === 0 && agency !== passport.authority) return [];
  if (agency === passport.authority || own.some(({ sees }) => sees === undefined)) return notes;
  const bases = own.map(({ basis }) => basis);
  const sees = new Set(own.flatMap((step) => step.sees ?? []));
  const ofBasis = (code: string) => {
    const basis = passport.rules?.find((rule) => rule.code === code)?.basis;
    return basis !== undefined && bases.includes(basis);
  };
  return notes.filter((note) => {
    if ('rule' in note) return ofBasis(note.rule);
    if (note.kind === 'attachment-refused') return sees.has(note.attachment);
    return 'evidence' in note && sees.has(note.evidence);
  });
}

/** True for an agency that has, or had, a part in it. */
export function takesPart(agency: string, { parts }: Pick<Application, 'parts'>): boolean {
  return agenciesWith(parts).includes(agency);
}

function stepsOf(agency: string, parts: Application['parts'], passport: Passport): ProcessStep[] {
  const begun = (parts ?? []).filter((part) => part.agency === agency && agenciesWith([part]).length > 0);
  return processOf(passport).filter(({ code }) => begun.some(({ step }) => step === code));
}

/** The same for the same answers, records and files, in whatever order; when they came is no part of it. */
export function digestOf(content: Submitted): string {
  const records = Object.entries(content.evidence).map(([name, evidence]) => [
    name,
    evidence.state,
    evidence.state === 'found'
      ? sorted(evidence.record)
      : evidence.state === 'paper'
        ? sorted(evidence.paper.stated)
        : null,
  ]);
  const files = attachmentsOf(content).map(({ name, digest }) => `${name} ${digest}`);
  const told = records.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const text = JSON.stringify([sorted(content.form), told, ...(files.length > 0 ? [files.toSorted()] : [])]);
  return createHash('sha256').update(text).digest('base64');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
