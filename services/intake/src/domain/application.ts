/** What an application is. Its state holds only the fields valid in it; what is personal stands under `secret`. */

import type { Clock } from '@darcha/legal-clock/legal-clock.ts';
import type { EvidenceRule, Tier } from '@darcha/proto/passport.ts';
import type { Language, Text } from '@darcha/proto/text.ts';
import type { ResultContent } from '@darcha/result-document/content.ts';
import type { Attachment } from './attachments/attachment.ts';
import type { Escalated } from './clock.ts';
import type { OnlyOne, Overridden } from './duplicates.ts';
import type { ErasureDelay } from './erasure-delay.ts';
import type { EarlierUse, OwnPaper, ParkedQuestion } from './fallback.ts';
import type { FollowUp } from './follow-up.ts';
import type { Hold } from './hold.ts';
import type { Informed } from './informing-steps.ts';
import type { Letters, Opinion, ReadUpTo, Threads } from './letters.ts';
import type { Findings, Part } from './parts.ts';
import type { Recorded } from './record-keeping.ts';
import type { Representation } from './representation.ts';
import type { Signing } from './signing.ts';

/** Tiers that can be applied for. */
export type ApplicableTier = Exclude<Tier, 'informational'>;

export interface Applicant {
  /** Personal identification number, 14 digits. */
  pin: string;
  name: string;
  /** The legal entity the person applies for. */
  organisation?: { tin: string; name: string };
}

/** Answers by the names of the passport's questions. */
export type Form = Record<string, unknown>;

/** A record of another agency; `answeredAt` is an instant. One that is absent from an application was not asked for. */
export type Evidence =
  | { state: 'pending'; parked?: ParkedQuestion }
  /** `earlier`: for another application; `paper`: what the applicant gave before the register answered. */
  | {
      state: 'found';
      record: Record<string, unknown>;
      answeredAt: string;
      logPosition: number;
      earlier?: EarlierUse;
      parked?: ParkedQuestion;
      paper?: OwnPaper;
    }
  | { state: 'not-found'; answeredAt: string; logPosition: number; paper?: OwnPaper }
  /** The register has not answered; what is stated is the applicant's word. */
  | { state: 'paper'; paper: OwnPaper; parked?: ParkedQuestion }
  /** By the provider, or by the exchange on its behalf; `code` says why. */
  | { state: 'refused'; code: string };

/** Something an official should look at; its words come from the passport or from the texts of this service. */
export type Note =
  /** A rule says so. */
  | { kind: 'rule'; rule: string }
  /** The rule could not be evaluated. */
  | { kind: 'rule-undecided'; rule: string }
  /** A register would not answer. */
  | { kind: 'evidence-refused'; evidence: string }
  /** In its place there is a paper of the applicant's own. */
  | { kind: 'evidence-on-paper'; evidence: string }
  /** The register has answered, and says otherwise in these fields; or has no such record. */
  | { kind: 'paper-differs'; evidence: string; fields: string[] }
  | { kind: 'paper-unconfirmed'; evidence: string }
  /** A virus was found in a file. */
  | { kind: 'attachment-refused'; attachment: string }
  /** A fact of the result could not be computed. */
  | { kind: 'fact-missing'; fact: string }
  /** Another one of which there may be only one was under way when it was submitted. */
  | { kind: 'duplicate'; number: string };

/** Words of an official, kept in the language they were written in. */
export interface Reasons {
  language: Language;
  text: string;
  /** The same in every language, where the agency's canned answer gave them. */
  texts?: Text;
}

/** By codes of the passport's rules, by an official, or because the law says what silence means. */
export type DecidedBy = { rules: string[] } | { official: string } | { silence: true };

export interface Decision {
  at: Date;
  by: DecidedBy;
  /** Keys of the passport's legal bases; absent where rules decided. */
  basis?: string[];
}

/** A value a result states; lists and objects are carried as they are. */
export type FactValue = unknown;
export type Facts = Record<string, FactValue>;

/** Who may collect a result besides the applicant: the name and the identity document the office is shown. */
export interface Collector {
  name: string;
  document: string;
}

export type CollectedBy = 'applicant' | 'collector';

/** A signed result. */
export interface Issued {
  /** Verification code without dashes. */
  code: string;
  /** JWS in compact form; empty once it was erased. */
  document: string;
  /** What is told of it when it was erased. */
  told?: Pick<ResultContent, 'service' | 'title' | 'authority' | 'agency' | 'issuedAt'>;
  /** SHA-256 of the document, lower-case hexadecimal. */
  digest: string;
  /** When, an instant. */
  at: string;
  /** Its bit in the public list of what was revoked: the list is that of a day (YYYY-MM-DD). */
  place?: { list: string; index: number };
}

/** Why a register's answer is waited for. */
export type RegisterFault =
  | 'register-unavailable'
  | 'register-slow'
  | 'register-answer-invalid'
  | 'quota-exhausted'
  | 'question-parked'
  | 'exchange-unavailable';

/** `until`: when the term of the state runs out. */
export type Status =
  /** `noticedAt`: when the applicant was told that it is about to be erased. */
  | { kind: 'draft'; until: Date; noticedAt?: Date }
  | { kind: 'submitted'; submittedAt: Date; until: Date; examined: boolean }
  | {
      kind: 'waiting-for-register';
      submittedAt: Date;
      until: Date;
      examined: boolean;
      /** Agency whose register is away. */
      register: string;
      fault: RegisterFault;
      /** Before this the register answers no question; only where that is known. */
      again?: Date;
    }
  | { kind: 'waiting-for-scan'; submittedAt: Date; until: Date; examined: boolean }
  | { kind: 'under-examination'; submittedAt: Date; until: Date; notes: Note[] }
  | {
      kind: 'returned';
      submittedAt: Date;
      until: Date;
      decision: Decision;
      /** JSON Pointers of the answers to be corrected. */
      fields: string[];
      /** Codes of the passport's papers to be brought or added. */
      papers?: string[];
      /** Names of the files to be replaced or added. */
      attachments?: string[];
      secret: { reasons: Reasons };
    }
  | {
      kind: 'ready-for-collection';
      submittedAt: Date;
      until: Date;
      decision: Decision;
      office: string;
      /** YYYY-MM-DD. */
      lastDay: string;
      /** Wrong codes given since the last hour began, and until when no more are looked at. */
      wrongCodes: number;
      lockedUntil?: Date;
      secret: { code: string; facts: Facts; reasons?: Reasons; collector?: Collector };
    }
  | {
      kind: 'collected';
      submittedAt: Date;
      decision: Decision;
      office: string;
      lastDay: string;
      collectedAt: Date;
      /** Absent in what was collected before collectors could be named: the applicant. */
      collectedBy?: CollectedBy;
      secret: { issued: Issued; reasons?: Reasons; collector?: Collector };
    }
  | { kind: 'issued'; submittedAt: Date; decision: Decision; secret: { issued: Issued; reasons?: Reasons } }
  | {
      kind: 'revoked';
      submittedAt: Date;
      decision: Decision;
      at: Date;
      by: { official: string };
      /** Where, when and by whom it was collected, where it was. */
      collection?: { office: string; lastDay: string; collectedAt: Date; collectedBy?: CollectedBy };
      secret: { issued: Issued; reasons?: Reasons; collector?: Collector; revocation: Reasons };
    }
  | { kind: 'rejected'; submittedAt: Date; decision: Decision; secret: { reasons?: Reasons } }
  | { kind: 'withdrawn'; submittedAt?: Date; at: Date }
  | { kind: 'expired'; submittedAt?: Date; at: Date; was: 'draft' | 'returned' | 'ready-for-collection' };

export type StateKind = Status['kind'];
export type StatusOf<K extends StateKind> = Extract<Status, { kind: K }>;

/** While the applicant may change it. */
export function isWithApplicant(status: Status): status is StatusOf<'draft' | 'returned'> {
  return status.kind === 'draft' || status.kind === 'returned';
}

export interface Application {
  /** "D-7KQ2-M9XF-4T". */
  number: string;
  /** Counts every change, from 1; being read is none. */
  version: number;
  /** Of the last event. */
  sequence: number;
  service: string;
  /** Version of the passport it was begun with. */
  serviceVersion: number;
  tier: ApplicableTier;
  /** Agency that decides. */
  agency: string;
  /** Pseudonym of the person or legal entity it belongs to. */
  owner: string;
  createdAt: Date;
  /** Number of the bundle it is a part of. */
  bundle?: string;
  applicant: Applicant;
  form: Form;
  evidence: Record<string, Evidence>;
  /** Files, in the order in which they were attached. */
  attachments?: readonly Attachment[];
  /** What officials last had before them, while the applicant may be correcting it, and where it was never sent again. */
  submitted?: Submitted;
  /** Officials who have read it on the last day (YYYY-MM-DD) on which any did. */
  readers?: DaysReaders;
  /** The same for its files. */
  fileReaders?: DaysReaders;
  /** Of the legal term of its decision; from the submission on. */
  clock?: Clock;
  /** Who answers for the decision instead of the official; absent while nobody does. */
  escalated?: Escalated;
  /** Why the term was extended, for the applicant. */
  extension?: { reasons: Reasons };
  /** The shares agencies have in its examination, once it has come to that. */
  parts?: Part[];
  /** What officials said and gave with their parts. */
  findings?: Findings;
  /** What other agencies are asked, without the words. */
  opinions?: Opinion[];
  /** The messages, and the words of opinions. */
  letters?: Letters;
  /** By agency. */
  threads?: Threads;
  /** Having read is no change of it. */
  readUpTo?: ReadUpTo;
  /** Until when what is personal is kept; while it has ended and was not erased. */
  keptUntil?: Date;
  /** Why it is not erased yet although its time is over. */
  erasureDelay?: ErasureDelay;
  erasedAt?: Date;
  /** Of every step; absent in what was begun before records were kept. */
  record?: Recorded;
  /** How it is followed without signing in; kept beside it, and no part of its version. */
  followUp?: FollowUp;
  /** The place it holds while it is under way, where there is only one. */
  onlyOne?: OnlyOne;
  /** Submitted although another one was under way. */
  overridden?: Overridden;
  /** Client that prepared it for the applicant, and what stands for the code it was opened by. */
  preparedBy?: string;
  /** Who conducts it for the applicant, or did last. */
  representation?: Representation;
  /** Signatures of others, as they were asked for last. */
  signing?: Signing;
  preparedDraft?: string;
  /** The program the applicant lets know how it goes on. */
  informed?: Informed;
  /** Keeps it from being erased. */
  hold?: Hold;
  status: Status;
}

export type Submitted = Pick<Application, 'form' | 'evidence' | 'attachments'>;

export interface DaysReaders {
  day: string;
  officials: string[];
}

/** The agency that holds a record: the first part of the record type. */
export function providerOf(rule: EvidenceRule): string {
  return rule.record.slice(0, rule.record.indexOf('/'));
}

/** The result in hand, revoked or not; undefined before there is one. */
export function issuedOf(status: Status): Issued | undefined {
  const { kind } = status;
  return kind === 'issued' || kind === 'collected' || kind === 'revoked' ? status.secret.issued : undefined;
}

/** When it was last submitted; undefined for what never was. */
export function submittedAt(status: Status): Date | undefined {
  return 'submittedAt' in status ? status.submittedAt : undefined;
}
