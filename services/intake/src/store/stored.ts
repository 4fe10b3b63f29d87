/** An application as it stands in the database: what is personal is sealed. */
import type { RecordEntry } from '@darcha/application-record/entry.ts';
import type { StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import type { ApplicableTier, Application, Issued, Status } from '../domain/application.ts';
import type { IntakeEvent } from '../domain/event.ts';
import type { Opinion, ReadUpTo, Threads } from '../domain/letters.ts';
import type { Part as ExaminationPart } from '../domain/parts.ts';
import type { Recorded } from '../domain/record-keeping.ts';
import { type Queues, queueFields } from './queues.ts';
import type { Handled, Work } from './store.ts';

/** What is sealed. */
export const parts = [
  'applicant',
  'form',
  'evidence',
  'attachments',
  'submitted',
  'secret',
  'extension',
  'findings',
  'letters',
  'record',
  'overridden',
  'representation',
  'signing',
  'hold',
] as const;
export type Part = (typeof parts)[number];
export type OpenStatus = { kind: Status['kind']; until?: Date } & Record<string, unknown>;

export interface StoredApplication extends Queues {
  /** The number. */
  _id: string;
  version: number;
  sequence: number;
  service: string;
  serviceVersion: number;
  tier: ApplicableTier;
  agency: string;
  owner: string;
  createdAt: Date;
  bundle?: string;
  /** The state without its secret part. */
  status: OpenStatus;
  sealed: Partial<Record<Part, StoredBytes>>;
  parts?: ExaminationPart[];
  opinions?: Opinion[];
  threads?: Threads;
  /** Changed by readers alone. */
  readUpTo?: ReadUpTo;
  readers?: NonNullable<Application['readers']>;
  fileReaders?: NonNullable<Application['fileReaders']>;
  followUp?: NonNullable<Application['followUp']>;
  /** End of the state's term; what queues are sorted by. */
  deadline?: Date;
  /** When the portal has to do something because time has passed: end it, tell whoever is above, decide by silence. */
  expires?: Date;
  clock?: NonNullable<Application['clock']>;
  escalated?: NonNullable<Application['escalated']>;
  keptUntil?: Date;
  erasureDelay?: NonNullable<Application['erasureDelay']>;
  erasedAt?: Date;
  /** Every entry of its record; they hold nothing personal. */
  record?: RecordEntry[];
  /** The last of them, so that the others need not be read. */
  recorded?: Omit<Recorded, 'secrets'>;
  /** Keyed hash of the result's code, and SHA-256 of its document. */
  resultCode?: string;
  resultDigest?: string;
  /** Its bit in the public list of what was revoked. */
  resultPlace?: NonNullable<Issued['place']>;
  /** The place of which there is only one, while it is held. */
  onlyOne?: NonNullable<Application['onlyOne']>;
  preparedBy?: string;
  /** While somebody conducts it for the applicant. */
  represented?: { mandate: string; by: string };
  /** Whose signatures it waits for. */
  awaited?: string[];
  /** While it is held: when it is to be looked at again. */
  heldUntil?: Date;
  /** Whose signatures were asked for last, whatever came of it. */
  signers?: string[];
  preparedDraft?: string;
  informed?: NonNullable<Application['informed']>;
  creation: Handled;
  handled: Handled[];
  work?: Work;
  outbox: IntakeEvent[];
  unsent: boolean;
}

/** The fields a change replaces. */
export type StoredChange = Pick<StoredApplication, 'version' | 'sequence' | 'status'> &
  Queues &
  Partial<
    Pick<
      StoredApplication,
      | 'deadline'
      | 'expires'
      | 'clock'
      | 'escalated'
      | 'parts'
      | 'opinions'
      | 'threads'
      | 'recorded'
      | 'keptUntil'
      | 'erasedAt'
      | 'erasureDelay'
      | 'resultCode'
      | 'resultDigest'
      | 'resultPlace'
      | 'onlyOne'
      | 'represented'
      | 'awaited'
      | 'signers'
      | 'heldUntil'
      | 'informed'
    >
  >;

/** Fields that are there only sometimes, and then replaced: they go when a change does not hold them. */
export const passing = [
  'deadline',
  'expires',
  'escalated',
  'parts',
  'opinions',
  'threads',
  'keptUntil',
  'erasureDelay',
  'onlyOne',
  'represented',
  'awaited',
  'signers',
  'heldUntil',
  'informed',
  ...queueFields,
] as const;
