/** What a member's own code says and hears. */
import type { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { QuotaStanding } from '@darcha/proto/gen/darcha/exchange/v1/QuotaStanding.ts';
import type { Agreements } from './agreements.ts';
import type { Bundle, Proven } from './bundle.ts';
import type { Report, Trying } from './connection-test.ts';
import type { Offered, Wish } from './directory.ts';
import type { Dispute, Disputes } from './disputes.ts';
import type { Memory } from './memory.ts';
import type { Signals } from './signals.ts';
import type { SignedMessage, SigningPair } from './signed-message.ts';

export interface MemberOptions {
  /** Code of the member, for example "cadastre-agency". */
  code: string;
  /**
   * Where the exchange listens for members: "host:port", or several, separated by commas. Where a name stands for several
   * machines, each of them is one. What they announce of themselves takes the place of what was given.
   */
  address: string;
  /** For the channel; its authority is the agencies' authority, which also vouches for signatures. */
  connection: Tls;
  signing: SigningPair;
  log: Logger;
  /** How long a question may take, milliseconds; 12 s unless said, longer than the exchange waits for a provider. */
  timeoutMs?: number;
}

/** A question to another agency. */
export interface Asking {
  /** For example "interior-ministry/residence@1". */
  recordType: string;
  arguments: Record<string, unknown>;
  /** Names of the fields wanted, at least one. */
  fields: string[];
  /** Identifier of the service the record is needed for. */
  purpose: string;
  /** The legal basis, as named in the agreement. */
  basis: string;
  /** Code of the agency that needs the record; the member itself unless said. */
  consumer?: string | undefined;
  /** Number of the application the record is needed for. */
  application?: string | undefined;
}

/** A question that may wait for its provider, and is answered into the member's mailbox then. */
export interface AskingLater extends Asking {
  /** Until when, at most 30 days from now. */
  answerBy: Date;
}

/** A question that waits: its answer, or its failure, comes into the mailbox as the item with its `id`. */
export interface Parked {
  parked: {
    id: string;
    /** Instants. */
    parkedAt: string;
    answerBy: string;
    /** Why it was not answered at once, for example "provider-away". */
    code: string;
    question: SignedMessage;
  };
}

/** The answer to a question, its signature and place verified. */
export interface Answered {
  outcome: 'found' | 'not-found' | 'refused';
  /** Only when found: the fields asked for. */
  record?: Record<string, unknown>;
  /** Only when refused. */
  reason?: string;
  /** An instant. */
  answeredAt: string;
  /** Position of the exchange in the log. */
  logPosition: number;
  /** Of the limits on such questions the one of which least is left, as the exchange says; absent without any. */
  quota?: QuotaStanding;
  /** Question and answer as they were signed: the proof, to be kept. */
  question: SignedMessage;
  answer: SignedMessage;
}

/** What a record says of its content: a field of the record, and so signed with it. */
export interface Manifest {
  /** For example "application/pdf". */
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Of the bytes, hex. */
  sha256: string;
}

/** A question to whose answer belong bytes. */
export interface AskingForContent extends Asking {
  /** The field that tells of them; one of `fields`. */
  content: string;
}

/** The answer, and its content on its way; without content in the answer there is none. */
export interface AnsweredWithContent extends Answered {
  content?: ReceivedContent;
}

/**
 * Bytes as they come, to be read once and soon, or cancelled. They are known to be what the provider signed for only when the
 * iteration has ended without an error: `content-wrong`, `content-slow`, `content-broken` and others say they are not.
 */
export interface ReceivedContent extends Manifest, AsyncIterable<Buffer> {
  cancel(): void;
}

/** What became of one question of many. */
export type Outcome =
  | { asking: Asking; answered: Answered; error?: never }
  | { asking: Asking; error: DomainError; answered?: never };

/** Bytes that belong to an answer; from `contentOf`, `contentOfFile`, or a provider's own. */
export interface Content {
  /** To be put into the record, as the field the record type says. */
  manifest: Manifest;
  /** The bytes; read only when somebody takes them. */
  open(): AsyncIterable<Uint8Array>;
}

/** A question as a provider's code gets it. */
export interface Questioned {
  arguments: Record<string, unknown>;
  fields: string[];
  purpose: string;
  basis: string;
  consumer: string;
  application: string;
}

/** What a provider's code answers. The record may hold more than was asked; only the fields asked for leave. */
export type Reply =
  | { outcome: 'found'; record: Record<string, unknown>; content?: Content }
  | { outcome: 'not-found' }
  | { outcome: 'refused'; reason: string };

/** Answers of a provider by record type. */
export type Answers = Record<string, (question: Questioned) => Promise<Reply>>;

export interface ProvideOptions {
  /**
   * Which questions that may be answered late were heard of, kept beyond the process (`openMemory`). Without it such questions
   * are refused when they were asked more than five minutes ago and before the provision began.
   */
  memory?: Memory;
}

export interface Provision {
  /** True while at least one instance of the exchange has taken a stream. */
  connected(): boolean;
  /** Addresses of the instances that have taken one, "host:port". */
  instances(): string[];
  /** Takes no more questions, finishes those under way, ends the streams. */
  stop(): Promise<void>;
}

/** Something that lay in the member's mailbox. It may come again until it is acknowledged: `id` tells. */
export type Mail = {
  /** That of a question is the question's own. */
  id: string;
  /** Since when it has been there, an instant. */
  putAt: string;
} & (
  | { kind: 'answered'; answered: Answered }
  /**
   * A parked question has ended without an answer; `party` is empty when nobody but the asker can help it. `question` is the
   * one that was asked, once its signature was found to be the member's own.
   */
  | { kind: 'failed'; code: string; message: string; party: string; logPosition: number; question?: SignedMessage }
  /** Items nobody acknowledged for 30 days are gone. */
  | { kind: 'expired'; ids: string[] }
  /** A record subscribed to has changed; `changedAt` is an instant. */
  | { kind: 'signal'; subscription: string; recordType: string; changedAt: string }
  /** A person disputes an access by the member, which is to answer: `member.disputes.answer(mail.dispute, text)`. */
  | { kind: 'disputed'; dispute: Dispute }
);

/** Resolves once the item is kept by the member: then it is acknowledged. When it rejects, the item comes again. */
export type MailHandler = (mail: Mail) => Promise<void>;

export interface Receiving {
  /** Takes no more items, and waits for the one being dealt with. */
  stop(): Promise<void>;
}

/** An endpoint the exchange calls. */
export interface Served {
  /** "host:port" with the real port. */
  address: string;
  /** Finishes what is under way, and takes no more. */
  stop(): Promise<void>;
}

export interface Member {
  readonly code: string;
  /**
   * Asks another agency. Throws `DomainError`: as the exchange sent it (its codes stand in exchange.proto), or
   * `answer-invalid` when the member's own check of the answer fails.
   */
  ask(asking: Asking & { answerBy?: never }): Promise<Answered>;
  /** The same for a question that is parked when its provider is not there. */
  ask(asking: AskingLater): Promise<Answered | Parked>;
  /** The same with content: the answer first, its bytes as they come. */
  askWithContent(asking: AskingForContent): Promise<AnsweredWithContent>;
  /**
   * Asks many questions in one call, each as `ask` would; their outcomes come in the order they are ready. Throws when the call
   * itself breaks: what is without an outcome then is to be asked again.
   */
  askMany(askings: Iterable<Asking> | AsyncIterable<Asking>): AsyncIterable<Outcome>;
  /** Requests, grants and ends agreements, and sees how full their quotas are. */
  readonly agreements: Agreements;
  /** What agencies offer, and what the member may ask for of it today. */
  directory(wish?: Wish): Promise<Offered[]>;
  /** Subscribes to changes of records, and tells of changes of the member's own. */
  readonly signals: Signals;
  /** What persons have disputed of its accesses, and its answers. */
  readonly disputes: Disputes;
  /**
   * Has the exchange look at everything the member's questions and answers need, and tells of each part, whatever became of the
   * others. Throws as every call does when the exchange cannot be reached, or lets the member not in.
   */
  testConnection(trying?: Trying): Promise<Report>;
  /** Answers questions until stopped; connects again by itself. */
  provide(answers: Answers, options?: ProvideOptions): Provision;
  /**
   * Answers questions at an endpoint of its own until stopped, "host:port", for an agency that would rather be called. The
   * operator of the exchange has to know of it. Rejects when it cannot listen there.
   */
  serve(answers: Answers, options: ProvideOptions & { listen: string }): Promise<Served>;
  /** Receives what comes into the member's mailbox until stopped, one item after the other; connects again by itself. */
  mailbox(handler: MailHandler): Receiving;
  /**
   * Everything that proves an exchange this member was party to, for others: what `ask` gave, with its entry of the log and
   * the proofs. Throws `checkpoint-unknown` in the first second after it, `entry-unknown` when the member is no party.
   */
  bundle(proven: Proven): Promise<Bundle>;
  /** Stops every provision, ends receiving and the connection. */
  close(): Promise<void>;
}
