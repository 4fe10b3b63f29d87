/** What can be asked of an application, and by whom. */
import type { Passport } from '@darcha/proto/passport.ts';
import type {
  Application,
  CollectedBy,
  Collector,
  Evidence,
  Facts,
  Form,
  Issued,
  Note,
  Reasons,
  RegisterFault,
} from './application.ts';
import type { Attachment } from './attachments/attachment.ts';
import type { OnlyOne, Overridden } from './duplicates.ts';
import type { DelayCode } from './erasure-delay.ts';
import type { Answer } from './fallback.ts';
import type { MandateEnd, Representation } from './representation.ts';
import type { Signer } from './signing.ts';
import type { AgencyName } from './words.ts';

/** A person or the portal, seen from one application. */
export type Actor =
  /** `as`: somebody else who acts for the applicant. */
  | { role: 'applicant'; as?: Representation }
  | {
      role: 'official';
      id: string;
      agency: string;
      /** A head of the agency may take over what another has claimed, and assign it. */
      head: boolean;
    }
  | { role: 'portal' }
  /** One of those who sign beside the applicant, by the passport's code. */
  | { role: 'co-signer'; code: string };

/** Transactional services: `issued`; interactive ones: what is needed for the collection. */
export type Completion = { issued: Issued } | { collection: { facts: Facts; office: string; code: string } };

type Records = Record<string, Evidence>;

export type Command =
  | { name: 'update'; form: Form }
  | { name: 'request-evidence'; names: string[] }
  /** `onlyOne`: the place it takes; `overridden` where another has it. */
  | { name: 'submit'; onlyOne?: OnlyOne; overridden?: Overridden; signers?: Signer[] }
  /** `digest`: of what they have seen. */
  | { name: 'sign'; who: string; personName: string; digest: string; onlyOne?: OnlyOne }
  | { name: 'refuse-signature'; who: string; reasons: Reasons }
  /** Their last day is over. */
  | { name: 'lapse-signatures' }
  | { name: 'withdraw' }
  | { name: 'claim' }
  /** Into the hands of an official of the same agency. */
  | { name: 'assign'; to: string }
  /** `facts` as given; `completion` where the whole is approved with it. */
  | { name: 'approve'; reasons?: Reasons; basis?: string[]; facts?: Facts; completion?: Completion }
  | { name: 'reject'; reasons: Reasons; basis?: string[] }
  /** What another official has proposed. */
  | { name: 'confirm'; completion?: Completion }
  | { name: 'object'; reasons: Reasons }
  | { name: 'return'; reasons: Reasons; fields: string[]; papers?: string[]; attachments?: string[] }
  /** To the authority unless an agency is named. */
  | { name: 'write'; agency?: string; words: Reasons }
  | { name: 'reply'; words: Reasons }
  | { name: 'ask-opinion'; agency: string; sees: string[]; within: string; words: Reasons }
  | { name: 'give-opinion'; words: Reasons }
  /** `issued` only when the code is right. */
  | { name: 'collect'; code: string; by: CollectedBy; issued?: Issued }
  | { name: 'revoke'; reasons: Reasons }
  /** `code`: the one that holds from now on. */
  | { name: 'name-collector'; collector?: Collector; code: string }
  | { name: 'reissue-code'; code: string }
  | { name: 'keep-evidence'; evidence: Records }
  | { name: 'wait'; evidence: Records; register: string; fault: RegisterFault; again?: Date }
  | { name: 'examine'; evidence: Records; notes: Note[] }
  | { name: 'grant'; evidence: Records; issued: Issued }
  | { name: 'refuse'; evidence: Records; rules: string[] }
  | { name: 'expire' }
  /** The applicant is told that a draft is about to be erased. */
  | { name: 'remind' }
  /** By so many days; 0 for as many as may be. */
  | { name: 'extend'; days: number; reasons: Reasons }
  /** Whoever is to be told of the term is told. */
  | { name: 'escalate' }
  /** The term has passed, and the law takes that for a decision; `completion` where the result could be made. */
  | { name: 'lapse'; completion?: Completion }
  /** The same for the term of a part. */
  | { name: 'lapse-part'; completion?: Completion }
  | { name: 'attach'; attachment: Attachment }
  | { name: 'detach'; id: string }
  /** What the scanner found, by the identifiers of files; one that was taken away meanwhile is passed over. */
  | { name: 'judge'; verdicts: ReadonlyMap<string, 'clean' | 'refused'> }
  | { name: 'await-scan' }
  | { name: 'entrust'; representation: Representation }
  | { name: 'take-over' }
  /** The mandate it is conducted under has ended. */
  | { name: 'end-representation'; mandate: string; by: MandateEnd }
  /** `earlier`: number of the application it was fetched for. */
  | {
      name: 'use-earlier-record';
      evidence: string;
      earlier: string;
      record: Record<string, unknown>;
      answeredAt: string;
      logPosition: number;
    }
  | { name: 'use-own-paper'; evidence: string; stated: Record<string, unknown> }
  | { name: 'ask-register'; evidence: string; answer: Answer }
  /** What a question that was kept has come to; without an answer the portal asks by itself. */
  | { name: 'take-answer'; evidence: string; answer?: Answer }
  /** The one that prepared it unless a client is named. */
  | { name: 'allow-informing'; client: string }
  | { name: 'end-informing' }
  /** `key`: what its record is kept with from now on. */
  | { name: 'erase'; key: string }
  /** It is needed a while longer. */
  | { name: 'delay-erasure'; code: DelayCode }
  /** `reviewOn`: YYYY-MM-DD. */
  | { name: 'hold'; reasons: Reasons; basis: string; reviewOn: string }
  | { name: 'release-hold' }
  /** Its agency is told that a hold is to be looked at again. */
  | { name: 'review-hold' };

export type CommandOf<N extends Command['name']> = Extract<Command, { name: N }>;

/** What a decision is made with besides the application and the command. */
export interface World {
  now: Date;
  passport: Passport;
  agencyName: AgencyName;
}

/** A step being taken. */
export interface Taking<C extends Command> {
  application: Application;
  command: C;
  actor: Actor;
  world: World;
}
