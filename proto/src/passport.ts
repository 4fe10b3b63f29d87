/**
 * The passport: one document from which everything about a public service follows. These are its types as served by the
 * catalogue in `passport_json`; `passport/passport.schema.json` is the schema its authors are held to.
 *
 * In the written document `uz-Cyrl` may be left out of any text (it is transliterated); in the served one all five
 * languages are there.
 */
import type { Fallback } from './passport-fallback.ts';
import type { DuplicatesRule, FormField, FormPage } from './passport-form.ts';
import type {
  AttachmentRule,
  Escalation,
  Extension,
  FeeReduction,
  Paper,
  ProcessStep,
  Retention,
  Silence,
  Theme,
} from './passport-parts.ts';
import type { Text } from './text.ts';

export type * from './passport-fallback.ts';
export { daysOf } from './passport-fallback.ts';
export type * from './passport-form.ts';
export { formats, formSchema } from './passport-form.ts';
export type * from './passport-parts.ts';
export { fileTypes, largestBytes } from './passport-parts.ts';

export const tiers = ['informational', 'interactive', 'transactional'] as const;
/** How far a service is carried online. */
export type Tier = (typeof tiers)[number];

/** By what somebody may act for an applicant: a mandate granted in Darcha, the record of the birth, the register of legal entities. */
export type RepresentativeKind = 'power-of-attorney' | 'parent' | 'legal-entity';

export const audiences = ['natural-person', 'legal-entity', 'state-body'] as const;
export type Audience = (typeof audiences)[number];

/** A FEEL expression (DMN 1.5) over `today`, `applicant`, `form` and, by their names, the pieces of evidence. */
export type Feel = string;

/** A length of legal time: "5 working days", "30 days" (calendar days). */
export type Term = string;

/** A law or other act a service rests on. */
export interface LegalBasis {
  title: Text;
  /** Article or paragraph. */
  article?: string;
  url?: string;
}

/** A record fetched from another agency instead of a paper asked of the person. */
export interface EvidenceRule {
  /** Record type and version, "<agency>/<name>@<version>". */
  record: string;
  /** Arguments of the question, each a FEEL expression over `applicant` and `form`. */
  ask: Record<string, Feel>;
  /** Fields wanted; only these are asked for. */
  take: string[];
  /** Key of the legal basis. */
  basis: string;
  /** Why the record is needed, for the applicant. */
  why: Text;
  /** `law`: fetched on submission; `request`: only when the applicant has asked for it, and shown before use. */
  consent: 'law' | 'request';
  /** What can be done while its register is away; absent: the application waits. */
  fallback?: Fallback;
}

/** A rule applied when all evidence is in. One that cannot be evaluated sends the application to an official. */
export interface Rule {
  /** Stable code. */
  code: string;
  when: Feel;
  /** Rejects the application, with this reason. */
  refuse?: Text;
  /** Sends it to an official, with this note. */
  clerk?: Text;
  /** Key of the legal basis. */
  basis?: string;
}

/** What is paid at the counter; ten per cent less, rounded down, when applied for online. */
export interface Fee {
  /** Whole sums (UZS). */
  amount: number;
  basis: string;
  /** Who pays less. They are not added up: of those that apply the highest counts. */
  reductions?: FeeReduction[];
}

/** Legal terms; all counted in Asia/Tashkent. */
export interface ClockRule {
  /** From submission to decision. */
  decide: Term;
  /** Key of the legal basis. */
  basis: string;
  /** For a correction by the applicant; "10 working days" unless said. */
  correct?: Term;
  /** When `decide` passes without a decision; "escalate" unless said. */
  silence?: Silence;
  /** Absent: the term cannot be extended. */
  extension?: Extension;
  /** Unless said: the official one working day before the end. Where silence escalates, the head is always told at the end. */
  escalation?: Escalation[];
  /** Whether the term runs on while a register is away; "runs" unless said. */
  register?: 'runs' | 'stops';
}

/** A fact a result states. */
export interface ResultFact {
  title: Text;
  /** FEEL over the same names as rules; absent for a fact the official gives (`schema`). */
  value?: Feel;
  /** JSON Schema of a fact the official gives with the approval. */
  schema?: Record<string, unknown>;
  personal?: boolean;
}

/** What the applicant has in hand in the end. */
export interface ResultRule {
  title: Text;
  /** The statement of the certificate; `{applicant.name}`, `{number}` and `{facts.<name>}` are filled in. */
  statement: Text;
  facts: Record<string, ResultFact>;
  /** Keys of `basis`: the acts named on the result; all of them where this is left out. */
  basis?: string[];
  /** For interactive services: at which office (FEEL giving an office code) and how long it is kept. */
  collect?: { office: Feel; within: Term };
}

/** Several people sign one application: it is submitted with the last signature. */
export interface SignaturesRule {
  /** How long the others have, from the first signature on. */
  within: Term;
  /** By code. `person`: the personal numbers, or one, of those who sign as this; null for nobody. */
  of: Record<string, { title: Text; person: Feel; basis: string }>;
}

export interface Passport {
  id: string;
  /** From 1; a published version never changes. */
  version: number;
  /** Day from which it is in force, YYYY-MM-DD. */
  published: string;
  /** Day from which it can no longer be applied for, YYYY-MM-DD. */
  retired?: string;
  /** True for invented sample content. */
  sample?: boolean;
  /** While present no application is taken online; the reason says why and what to do instead. */
  suspended?: { reason: Text };
  tier: Tier;
  title: Text;
  summary: Text;
  /** Further paragraphs. */
  description?: Text;
  /** Words people use for it, by language; only for search. */
  keywords?: Partial<Record<string, string[]>>;
  /** Code of the competent authority. */
  authority: string;
  audience: Audience[];
  /** Subjects, as codes of the EU vocabulary of data themes. */
  themes?: Theme[];
  /** Codes of life and business events. */
  events: string[];
  basis: Record<string, LegalBasis>;
  /** Offices where it is given: all of the authority, or these. */
  offices: 'all' | string[];
  /** What the person has to do or bring, in order; for an informational service: what to do next. */
  steps: Text[];
  fee: 'none' | Fee;
  papers?: Paper[];
  attachments?: Record<string, AttachmentRule>;
  evidence?: Record<string, EvidenceRule>;
  form?: Record<string, FormField>;
  /** How the questions are asked; absent: all on one page. */
  pages?: FormPage[];
  duplicates?: DuplicatesRule;
  /** Who may act for the applicant; nobody where this is left out. */
  representatives?: RepresentativeKind[];
  /** Who signs beside the applicant; nobody where this is left out. */
  signatures?: SignaturesRule;
  rules?: Rule[];
  clock?: ClockRule;
  retention?: Retention;
  /** The deciding steps; absent means one, by the authority, within `clock.decide`. */
  process?: ProcessStep[];
  result?: ResultRule;
}
