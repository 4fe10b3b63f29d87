/** What intake keeps, and how it is found again. */
import type { RecordEntry } from '@darcha/application-record/entry.ts';
import type { Application, StateKind } from '../domain/application.ts';
import type { IntakeEvent } from '../domain/event.ts';
import type { EarlierStore } from './earlier.ts';
import type { FollowingStore } from './following.ts';
import type { QueueFilter } from './queues.ts';

/** A command done under an idempotency key: keyed hashes of the key with its caller, and of the command. */
export interface Handled {
  key: string;
  fingerprint: string;
}

/** When the portal next has to do something by itself, and how often it has failed to. */
export interface Work {
  at: Date;
  attempts: number;
}

/** An application with what goes with it. */
export interface Held {
  application: Application;
  /** Commands done under a key, the latest last. */
  handled: Handled[];
  /** The key it was begun under. */
  creation: Handled;
  work?: Work;
}

export interface Saving {
  events: IntakeEvent[];
  handled?: Handled | undefined;
  /** null: nothing more to do; absent: as it was. */
  work?: Work | null | undefined;
}

export interface Creating {
  events: IntakeEvent[];
  creation: Handled;
  /** What is to be gone on with at once. */
  work?: Work;
  /** Of its record, where it begins with several. */
  entries?: RecordEntry[];
}

/** Where a page begins: after this place of the order. */
export interface Place {
  at: Date;
  number: string;
}

/** Of an agency's own applications, those in a state. */
export interface StateFilter extends Pick<QueueFilter, 'service' | 'until'> {
  state: StateKind;
}

export interface Store extends FollowingStore, EarlierStore {
  /** Writes a new application; `number-taken` and `key-taken` say that nothing was written. */
  insert(application: Application, saving: Creating): Promise<Inserted>;
  findByCreationKey(key: string): Promise<Held | undefined>;
  find(number: string): Promise<Held | undefined>;
  /** With all entries of its record, the first first. */
  findWithRecord(number: string): Promise<{ application: Application; entries: RecordEntry[] } | undefined>;
  /** One atomic write of the change and its events; throws `UnderWay`; false when the application or its timeline is no longer as `before`. */
  save(before: Application, next: Application, saving: Saving): Promise<boolean>;
  /** The application that holds a place of which there is only one. */
  findOnlyOne(key: string): Promise<Application | undefined>;
  /** The same for having been read, which changes nothing else. */
  saveReading(before: Application, next: Application, events: IntakeEvent[]): Promise<boolean>;
  /** How far a thread was read by one side; never less than before. */
  markRead(number: string, agency: string, side: 'applicant' | 'agency', upTo: number): Promise<void>;
  /** Newest first. */
  listOwned(owner: string, after: Place | undefined, limit: number): Promise<Application[]>;
  /** Those somebody conducts for others, newest first. */
  listRepresented(by: string, after: Place | undefined, limit: number): Promise<Application[]>;
  /** Those that wait for somebody's signature, newest first. */
  listAwaiting(who: string, after: Place | undefined, limit: number): Promise<Application[]>;
  /** What an agency holds, what is to be looked at again first coming first. */
  listHeld(agency: string, after: Place | undefined, limit: number): Promise<Application[]>;
  /** Those in which somebody's signature was asked for last, whatever came of it, newest first. */
  listSigned(who: string, after: Place | undefined, limit: number): Promise<Application[]>;
  /** Numbers of those that are conducted under a mandate. */
  findUnderMandate(mandate: string, limit: number): Promise<string[]>;
  /** The nearest deadline first. */
  listQueue(agency: string, filter: StateFilter, after: Place | undefined, limit: number): Promise<Application[]>;
  /** How many of the agency's own are in a state, counted up to `limit`. */
  countState(agency: string, filter: StateFilter, limit: number): Promise<number>;
  /** Where it is the agency's turn, by the term of its own part, the nearest first. */
  listTurn(agency: string, filter: QueueFilter, after: Place | undefined, limit: number): Promise<Application[]>;
  /** How many of them, counted up to `limit` for each part. */
  countTurn(agency: string, filter: QueueFilter, limit: number): Promise<number>;
  /** Number of an application in such a queue in which a command was done under this key. */
  findTurnHandled(agency: string, filter: QueueFilter, key: string): Promise<string | undefined>;
  findByResultCode(code: string): Promise<Application | undefined>;
  /** By the SHA-256 of the result's document. */
  findByResultDigest(digest: string): Promise<Application | undefined>;
  /** Places in the list of a day of the results that were revoked. */
  findRevoked(list: string): Promise<number[]>;
  /** Takes what is due, for as long as the lease; undefined when nothing is. */
  takeDue(now: Date, leaseMs: number): Promise<string | undefined>;
  /** Sets the next attempt, null for none, if the application has not changed. */
  postpone(application: Application, work: Work | null): Promise<void>;
  /** Numbers of applications with which the portal has to do something because time has passed. */
  findExpired(now: Date, limit: number): Promise<string[]>;
  /** How many drafts an owner has open, counted up to `limit`. */
  countDrafts(owner: string, limit: number): Promise<number>;
}

/** Another application holds the place of which there is only one; nothing was written. */
export class UnderWay extends Error {
  readonly key: string;

  constructor(key: string) {
    super('another application is under way');
    this.name = 'UnderWay';
    this.key = key;
  }
}

export type Inserted = 'inserted' | 'number-taken' | 'key-taken';
