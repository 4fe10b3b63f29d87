/** Puts words to what is kept as codes: waits, notes, reasons, the way to appeal. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';
import type { Application, DecidedBy, Note, Reasons } from './application.ts';
import { outcomeOf } from './parts.ts';
import { silenceReasons } from './texts/clock-texts.ts';
import { type EventType, eventTexts } from './texts/events.ts';
import { appealText, noteTexts } from './texts/notes.ts';
import { type Filling, fill, inAllAsWritten, joined, listed, sameInAll } from './texts/render.ts';
import { waitTexts } from './texts/waits.ts';
import type { Waiting } from './waiting.ts';

/** Name of an agency by its code; the code itself while it is not known. */
export type AgencyName = (code: string) => Filling;

export function waitWords(waiting: Waiting, agencyName: AgencyName): Text {
  const agency = waiting.party.slice(waiting.party.indexOf(':') + 1);
  const again = waiting.again && { again: clockTime(waiting.again) };
  const agencies = waiting.agencies && { agencies: listed(waiting.agencies.map(agencyName)) };
  return fill(waitTexts[waiting.code], { agency: agencyName(agency), ...again, ...agencies });
}

/** "2026-01-31 00:00" in Tashkent: read the same in every language. */
function clockTime(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tashkent', dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  );
}

export function eventWords(type: EventType, fillings: Record<string, Filling>): Text {
  return fill(eventTexts[type], fillings);
}

export function noteWords(note: Note, passport: Passport): Text {
  switch (note.kind) {
    case 'rule':
      return ruleWords(passport, note.rule);
    case 'rule-undecided':
      return fill(noteTexts[note.kind], { rule: note.rule });
    case 'evidence-refused':
      return fill(noteTexts[note.kind], { record: passport.evidence?.[note.evidence]?.record ?? note.evidence });
    case 'evidence-on-paper':
    case 'paper-unconfirmed':
    case 'paper-differs':
      return paperWords(note, passport);
    case 'attachment-refused':
      return fill(noteTexts[note.kind], {
        attachment: passport.attachments?.[note.attachment]?.title ?? note.attachment,
      });
    case 'duplicate':
      return fill(noteTexts[note.kind], { number: note.number });
    case 'fact-missing':
      return fill(noteTexts[note.kind], { fact: passport.result?.facts[note.fact]?.title ?? note.fact });
    default:
      return note satisfies never;
  }
}

type PaperNote = Extract<Note, { kind: 'evidence-on-paper' | 'paper-unconfirmed' | 'paper-differs' }>;

function paperWords(note: PaperNote, passport: Passport): Text {
  const rule = passport.evidence?.[note.evidence];
  const fields = 'fields' in note ? note.fields : [];
  const titles = fields.map((field) => rule?.fallback?.paper?.states?.[field]?.title ?? field);
  return fill(noteTexts[note.kind], { record: rule?.record ?? note.evidence, fields: listed(titles) });
}

/** Reasons of a decision; undefined where none were given. An official's words stand in every language as written. */
export function reasonWords(
  { by, outcome }: { by: DecidedBy; outcome: 'approved' | 'rejected' },
  reasons: Reasons | undefined,
  passport: Passport,
): Text | undefined {
  if (reasons) return inAllAsWritten(reasons);
  if ('silence' in by) return silenceReasons[outcome];
  if (!('rules' in by) || by.rules.length === 0) return undefined;
  return joined(by.rules.map((rule) => ruleWords(passport, rule)));
}

/** The reasons of all agencies that refused, each with its name; undefined where not several took part. */
export function refusalWords(
  { parts = [], findings = {} }: Pick<Application, 'parts' | 'findings'>,
  agencyName: AgencyName,
): Text | undefined {
  if (parts.length < 2) return undefined;
  const refused = parts.filter((part) => outcomeOf(part) === 'refused');
  if (refused.length === 0) return undefined;
  return joined(
    refused.map(({ step, agency }) => {
      const given = findings[step]?.reasons;
      const words = given ? inAllAsWritten(given) : silenceReasons.rejected;
      return fill(sameInAll('{agency}: {words}'), { agency: agencyName(agency), words });
    }),
  );
}

export function appealWords(number: string): Text {
  return fill(appealText, { number });
}

function ruleWords(passport: Passport, code: string): Text {
  const rule = passport.rules?.find((candidate) => candidate.code === code);
  return rule?.refuse ?? rule?.clerk ?? sameInAll(code);
}
