/** The application's own record: each step is an entry of a chain, written with it, and commits to what it changed. */
import {
  type Aspect,
  aspects,
  type Doer,
  nextEntry,
  officialPseudonym,
  type RecordEntry,
  type Values,
} from '@darcha/application-record/entry.ts';
import { canonical } from '@darcha/transparency-log/log-entry.ts';
import { type Application, issuedOf } from './application.ts';
import type { Actor } from './command.ts';

/** What of the record goes with the application; the entries before the last are read only to be handed out. */
export interface Recorded {
  secrets: RecordSecrets;
  last: RecordEntry;
  /** Changed since by steps for which there was no room: the next entry commits to them. */
  pending?: Aspect[];
  /** Values up to this entry were erased, with the key that their salts came from. */
  erasedThrough?: number;
}

export interface RecordSecrets {
  /** 32 bytes, base64url. */
  key: string;
  /** Officials by their pseudonyms in this record. */
  officials: Record<string, { agency: string; official: string }>;
}

export interface Done {
  /** "begin", "read", "read-files" or the name of a step. */
  step: string;
  actor: Actor;
  at: Date;
  /** Whether the timeline tells of it, or the state is another. */
  told: boolean;
}

/** From how many entries on a step of which the timeline tells nothing leaves what it changed to the next entry. */
const roomForUntold = 150;

/** A new record. */
export function beginRecord(application: Application, key: string, at: Date): Recorded {
  const secrets = { key, officials: {} };
  const values = valuesOf(application);
  const { representation: as } = application;
  const { by } = doerOf({ role: 'applicant', ...(as && { as }) }, secrets);
  const entry = { key, values, at: at.toISOString(), by, step: 'begin' };
  return { secrets, last: nextEntry(application.number, undefined, { ...entry, state: application.status.kind }) };
}

/** The record after a step that led from one to the other; undefined for an application that was begun without one. */
export function recorded(before: Application, after: Application, done: Done): Recorded | undefined {
  const { record } = before;
  if (!record) return undefined;
  const changed = aspects.filter((aspect) => isChanged(aspect, before, after));
  const { pending = [], ...kept } = record;
  const names = [...new Set([...pending, ...changed])];
  if (!done.told && record.last.position >= roomForUntold) {
    return { ...kept, ...(names.length > 0 && { pending: names }) };
  }
  const { by, secrets } = doerOf(done.actor, record.secrets);
  const all = valuesOf(after);
  const values = Object.fromEntries(names.map((aspect) => [aspect, all[aspect] ?? null]));
  const entry = { key: secrets.key, values, at: done.at.toISOString(), by, step: done.step };
  return { ...kept, secrets, last: nextEntry(after.number, record.last, { ...entry, state: after.status.kind }) };
}

/** The record when what it speaks of is erased: the key goes, and with it every salt and who its officials were. */
export function recordErased({ record, ...application }: Application, key: string, at: Date): Recorded | undefined {
  if (!record) return undefined;
  const { number, status } = application;
  const entry = { key, values: {}, at: at.toISOString(), by: { role: 'portal' }, step: 'erase' } as const;
  const last = nextEntry(number, record.last, { ...entry, state: status.kind });
  return { secrets: { key, officials: {} }, last, erasedThrough: last.position };
}

/** What an applicant may see of their application, and entries commit to. Parts agencies keep to themselves are committed to alone. */
export function valuesOf(application: Application): Values {
  const values: Values = {};
  for (const aspect of aspects) {
    const source = sources[aspect](application);
    if (source !== undefined) values[aspect] = shownValue(aspect, source);
  }
  return values;
}

/** Aspects whose values are shown to the applicant. */
export const shownAspects: readonly Aspect[] = aspects.filter(
  (aspect) => aspect !== 'findings' && aspect !== 'opinions',
);

type Source = (application: Application) => unknown;

const sources: Readonly<Record<Aspect, Source>> = {
  applicant: ({ applicant }) => applicant,
  answers: ({ form }) => form,
  records: ({ evidence }) => evidence,
  attachments: ({ attachments }) => attachments,
  decision: ({ status }) => ('decision' in status ? status.decision : undefined),
  reasons: ({ status }) => ('secret' in status && 'reasons' in status.secret ? status.secret.reasons : undefined),
  extension: ({ extension }) => extension?.reasons,
  findings: ({ findings }) => findings,
  messages: ({ letters }) => letters?.messages,
  opinions: ({ letters }) => letters?.opinions,
  collector: ({ status }) => ('secret' in status && 'collector' in status.secret ? status.secret.collector : undefined),
  result: ({ status }) => issuedOf(status),
  representation: ({ representation }) => representation,
  signatures: ({ signing }) => signing,
  hold: ({ hold }) => hold,
  revocation: ({ status }) => (status.kind === 'revoked' ? status.secret.revocation : undefined),
};

/** The same objects are not looked at: steps carry over what they do not change. */
function isChanged(aspect: Aspect, before: Application, after: Application): boolean {
  const [a, b] = [sources[aspect](before), sources[aspect](after)];
  if (a === b) return false;
  if (a === undefined || b === undefined) return true;
  return canonical(shownValue(aspect, a)) !== canonical(shownValue(aspect, b));
}

function shownValue(aspect: Aspect, source: unknown): unknown {
  switch (aspect) {
    case 'attachments':
      return (source as NonNullable<Application['attachments']>).map(({ blob: _, ...file }) => file);
    case 'messages': {
      const messages = source as NonNullable<Application['letters']>['messages'];
      return messages.map(({ from, ...message }) => ({ ...message, from: from === 'applicant' ? from : 'agency' }));
    }
    case 'representation': {
      const { by: _, ...shown } = source as NonNullable<Application['representation']>;
      return shown;
    }
    case 'hold': {
      const { official: _, ...shown } = source as NonNullable<Application['hold']>;
      return shown;
    }
    case 'signatures': {
      const { signatures, ...shown } = source as NonNullable<Application['signing']>;
      return { ...shown, signatures: signatures.map(({ who: _, ...one }) => one) };
    }
    case 'decision': {
      const { at, by, basis } = source as { at: Date; by: object; basis?: string[] };
      const rules = 'rules' in by ? by.rules : undefined;
      return { at: at.toISOString(), by: Object.keys(by)[0] ?? '', rules, basis };
    }
    case 'result': {
      const { code, digest, at } = source as { code: string; digest: string; at: string };
      return { code, digest, at };
    }
    default:
      return source;
  }
}

function doerOf(actor: Actor, secrets: RecordSecrets): { by: Doer; secrets: RecordSecrets } {
  if (actor.role === 'applicant' && actor.as)
    return { by: { role: 'representative', mandate: actor.as.mandate }, secrets };
  if (actor.role === 'co-signer') return { by: { role: actor.role, signer: actor.code }, secrets };
  if (actor.role !== 'official') return { by: { role: actor.role }, secrets };
  const { agency, id: official } = actor;
  const pseudonym = officialPseudonym(secrets.key, agency, official);
  const by = { role: 'official', agency, official: pseudonym } as const;
  if (secrets.officials[pseudonym]) return { by, secrets };
  return { by, secrets: { ...secrets, officials: { ...secrets.officials, [pseudonym]: { agency, official } } } };
}
