/** What is held in an application, a bundle and an upload, as the person it is about is handed it. */

import { leftOut, type Tellings, tell } from '@darcha/proto/tell.ts';
import type { Application, Status } from '../application.ts';
import type { Attachment } from '../attachments/attachment.ts';
import type { Bundle } from '../bundles/bundle.ts';
import { isKnownToBoth, type Mandate, type Side } from '../mandates/mandate.ts';
import { grouped } from '../number.ts';
import { outcomeOf, type Part } from '../parts.ts';

const pseudonymOfOwner = leftOut('a keyed hash of the personal number');

const applicationTellings: Tellings<Application> = {
  number: 'as-it-is',
  version: 'as-it-is',
  sequence: leftOut('counts the events of the timeline, which is told by itself'),
  service: 'as-it-is',
  serviceVersion: 'as-it-is',
  tier: 'as-it-is',
  agency: 'as-it-is',
  owner: pseudonymOfOwner,
  createdAt: 'as-it-is',
  bundle: 'as-it-is',
  applicant: 'as-it-is',
  form: 'as-it-is',
  evidence: 'as-it-is',
  attachments: toldFiles,
  submitted: ({ attachments, ...content }) => ({
    ...content,
    ...(attachments && { attachments: toldFiles(attachments) }),
  }),
  readers: leftOut('told, under pseudonyms, by the record'),
  fileReaders: leftOut('told, under pseudonyms, by the record'),
  clock: 'as-it-is',
  escalated: 'as-it-is',
  extension: 'as-it-is',
  parts: (parts) => parts.map(toldPart),
  // What is proposed and not confirmed, and what one official objects to another, is no decision.
  findings: (findings, { parts = [] }) => {
    const standing = parts.filter((part) => outcomeOf(part) !== undefined).map(({ step }) => step);
    const told = Object.entries(findings).filter(([step]) => standing.includes(step));
    return Object.fromEntries(told.map(([step, { reasons, facts }]) => [step, { reasons, facts }]));
  },
  opinions: (opinions) =>
    opinions.map(({ askedBy, given, ...opinion }) => ({ ...opinion, askedBy: askedBy.agency, givenAt: given?.at })),
  // Opinions are the agencies' own deliberation: that they were asked is told, not their words.
  letters: ({ messages }) => messages.map(({ from, ...message }) => ({ ...message, from: toldWriter(from) })),
  threads: 'as-it-is',
  readUpTo: 'as-it-is',
  keptUntil: 'as-it-is',
  erasureDelay: 'as-it-is',
  erasedAt: 'as-it-is',
  record: leftOut('a file of its own'),
  followUp: ({ calendarOpen = false }) => ({ calendarOpen }),
  onlyOne: leftOut('a keyed hash of what it is one of'),
  // Its number is perhaps somebody else's.
  overridden: ({ reasons }) => ({ reasons }),
  preparedBy: 'as-it-is',
  preparedDraft: leftOut('a digest of the code the draft was opened by'),
  informed: ({ client }) => ({ client }),
  representation: ({ by: _, ...representation }) => representation,
  // Whose signatures were asked for is known to whoever named them.
  signing: ({ signatures, ...signing }) => ({ ...signing, signatures: signatures.map(({ who: _, ...one }) => one) }),
  // Who placed it stands, under a pseudonym, in the record.
  hold: ({ official: _, ...hold }) => hold,
  status: toldStatus,
};

/**
 * The application; its record, files and result are members of their own. Who an official is their agency knows: the record names
 * each under a pseudonym.
 */
export function toldApplication(application: Application): Record<string, unknown> {
  return tell(application, applicationTellings);
}

const bundleTellings: Tellings<Bundle> = {
  number: 'as-it-is',
  version: 'as-it-is',
  sequence: leftOut('counts the events of the timeline, which is told by itself'),
  code: 'as-it-is',
  event: 'as-it-is',
  title: 'as-it-is',
  owner: pseudonymOfOwner,
  createdAt: 'as-it-is',
  shared: 'as-it-is',
  parts: 'as-it-is',
  status: 'as-it-is',
  applicant: 'as-it-is',
  answers: 'as-it-is',
  evidence: 'as-it-is',
  followUp: ({ calendarOpen = false }) => ({ calendarOpen }),
};

export function toldBundle(bundle: Bundle): Record<string, unknown> {
  return tell(bundle, bundleTellings);
}

const mandateTellings: Tellings<Mandate> = {
  number: 'as-it-is',
  version: 'as-it-is',
  kind: 'as-it-is',
  principal: pseudonymOfOwner,
  representative: pseudonymOfOwner,
  principalIs: 'as-it-is',
  representativeIs: 'as-it-is',
  powers: 'as-it-is',
  services: 'as-it-is',
  from: 'as-it-is',
  until: 'as-it-is',
  createdAt: 'as-it-is',
  acts: 'as-it-is',
  status: 'as-it-is',
  proof: 'as-it-is',
  confirmedAt: 'as-it-is',
  settled: leftOut('what the portal has still to do with it'),
};

/** As one of its sides is told it: the number of whoever grants it is known to the other once it was accepted. */
export function toldMandate(mandate: Mandate, side: Side): Record<string, unknown> {
  const told = tell(mandate, mandateTellings);
  const known = side === 'principal' || isKnownToBoth(mandate);
  return known ? told : { ...told, principalIs: { name: mandate.principalIs.name } };
}

function toldWriter(from: 'applicant' | { official: string }): string {
  return from === 'applicant' ? from : 'agency';
}

/** What is secret in it is secret to others; of a result the document is a file of its own. */
function toldStatus(status: Status): unknown {
  const { secret, decision, by, notes, ...open } = status as Status & {
    secret?: Record<string, unknown>;
    decision?: { by: object };
    by?: unknown;
    notes?: unknown;
  };
  const { code, issued, ...others } = (secret ?? {}) as { code?: string; issued?: { code: string; document: string } };
  const { document: _, ...result } = issued ?? { document: '' };
  return {
    ...open,
    ...(decision && { decision: { ...decision, by: deciderOf(decision.by) } }),
    ...others,
    ...(code !== undefined && { collectionCode: grouped(code) }),
    ...(issued && { result: { ...result, code: grouped(issued.code) } }),
  };
}

function deciderOf(by: object): unknown {
  return 'rules' in by ? { rules: by.rules } : (Object.keys(by)[0] ?? '');
}

function toldFiles(attachments: readonly Attachment[]): unknown {
  return attachments.map(({ blob: _, ...file }) => file);
}

function toldPart(part: Part): unknown {
  const { claimedBy, proposal, official, proposedBy, ...open } = part as Part & Record<string, unknown>;
  return open;
}
