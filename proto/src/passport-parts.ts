/** Further parts of a passport, and what they are made of: themes, papers, attachments, reductions of the fee, steps of the process. */
import type { Feel, Term } from './passport.ts';
import type { Text } from './text.ts';

/** Codes of the EU vocabulary of data themes. */
export const themes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const;
/** A subject of a service. */
export type Theme = (typeof themes)[number];

export interface FeeReduction {
  /** Stable code, unique in the fee. */
  code: string;
  /** By how many per cent less, 1 to 100. */
  percent: number;
  /** Who pays less. */
  title: Text;
  /** Given when true; absent when an official sees to it. */
  when?: Feel;
  /** Key of the legal basis. */
  basis: string;
}

/** What the person must have or bring because the state does not fetch it. */
export interface Paper {
  /** Stable code, unique among the papers. */
  code: string;
  title: Text;
  note?: Text;
  /** Needed only when true. */
  when?: Feel;
  /** Key of the legal basis. */
  basis?: string;
}

export const fileTypes = ['pdf', 'jpeg', 'png', 'docx', 'odt', 'xlsx', 'ods'] as const;
/** What an attached file is, by its content. */
export type FileType = (typeof fileTypes)[number];

/** A file the applicant attaches. */
export interface AttachmentRule {
  title: Text;
  note?: Text;
  /** May be left out. */
  optional?: boolean;
  /** Over `applicant` and `form`: required only when true; always when absent, unless it is optional. */
  when?: Feel;
  types: FileType[];
  /** Largest size of one file: "10 MB". */
  largest: string;
  /** How many files; one when absent. */
  most?: number;
  /** Key of the legal basis. */
  basis?: string;
}

/** The largest size in bytes. */
export function largestBytes({ largest }: Pick<AttachmentRule, 'largest'>): number {
  return Number.parseInt(largest, 10) * 1024 * 1024;
}

export const silences = ['escalate', 'approve', 'refuse'] as const;
/** What follows when a legal term passes without a decision. */
export type Silence = (typeof silences)[number];

/** Somebody is told so long before the end of the term or so long after it; with neither, at the end. */
export interface Escalation {
  /** The official in charge, the head of the agency, or the body above it. */
  to: 'official' | 'head' | 'higher-body';
  /** Code of the body above; only and always for it. */
  agency?: string;
  before?: Term;
  after?: Term;
}

/** By how much an official may extend the term, once, with notice to the applicant. */
export interface Extension {
  /** In days counted as those of `decide`. */
  by: Term;
  /** Key of the legal basis. */
  basis: string;
}

/** One agency's decision on the way to the whole. */
export interface ProcessStep {
  /** Stable code, unique in the process. */
  code: string;
  /** Code of the agency that decides. */
  agency: string;
  /** What it decides. */
  title: Text;
  /** From the beginning of the step. */
  within: Term;
  /** Key of the legal basis. */
  basis: string;
  /** Codes of the steps that must be done first; none: it begins at submission, side by side with others. */
  after?: string[];
  /** "escalate" unless said. */
  silence?: Silence;
  /** Whether its refusal ends the whole at once, or the others decide all the same; "ends" unless said. */
  refusal?: 'ends' | 'collects';
  /** What an answer is worth that comes after its silence has decided; "ignore" unless said. */
  late?: 'ignore' | 'accept';
  /** Names of the questions, records and attachments the agency sees; absent: all. The authority sees all. */
  sees?: string[];
  /** One official proposes the decision, another confirms it. */
  fourEyes?: boolean;
  /** Gives the code of the territory whose officials decide. */
  territory?: Feel;
  /** What an official must be versed in to decide it. */
  skill?: string;
}

/** How long what is personal is kept after the end, in years: 3 unless said. Then it is erased. */
export interface Retention {
  years: number;
  /** For a refusal, which may be disputed; `years` unless said. */
  refused?: number;
  /** From the day a result was revoked; `years` unless said. */
  revoked?: number;
  /** Key of the legal basis. */
  basis: string;
}
