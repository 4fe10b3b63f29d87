/** What a report on an imported file is made of. */
import type {
  Audience,
  EvidenceRule,
  Fee,
  FeeReduction,
  LegalBasis,
  Paper,
  ProcessStep,
  Rule,
  Theme,
  Tier,
} from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';

/** Texts in those languages the file has. */
export type Words = Partial<Text>;
type Worded<T> = { [K in keyof T]?: T[K] extends Text | undefined ? Words : T[K] };

/** A passport with what a graph can say; everything may be missing. */
export interface PartialPassport {
  id: string;
  version?: number;
  published?: string;
  sample?: true;
  suspended?: { reason: Words };
  tier?: Tier;
  title?: Words;
  summary?: Words;
  description?: Words;
  keywords?: Partial<Record<string, string[]>>;
  authority?: string;
  audience?: Audience[];
  themes?: Theme[];
  events?: string[];
  basis?: Record<string, Worded<LegalBasis>>;
  offices?: 'all' | string[];
  fee?: 'none' | { amount: number; reductions?: Worded<FeeReduction>[] } | Pick<Fee, 'amount'>;
  papers?: Worded<Paper>[];
  evidence?: Record<string, Worded<EvidenceRule>>;
  rules?: Worded<Rule>[];
  clock?: { decide: string };
  process?: Worded<ProcessStep>[];
  result?: { title: Words };
}

/** A place of the passport, and what to know or do there. */
export interface Remark {
  /** JSON Pointer. */
  path: string;
  message: string;
}

/** Something the file says that has no place in a passport, or is not fit to be taken. */
export interface LeftOut {
  /** IRI of the property. */
  property: string;
  /** How many values. */
  count: number;
  /** One of them, shortened. */
  example: string;
  /** Why, and what can be done. */
  reason: string;
}

/** An agency, office or event the file names and the portal does not know. */
export interface Unknown {
  kind: 'agency' | 'office' | 'event';
  /** Its address in the file; empty for a blank node. */
  address: string;
  /** Its name in the file, in whatever language; empty when it has none. */
  name: string;
}

export interface ReadService {
  /** Its address in the file; empty for a blank node. */
  address: string;
  passport: PartialPassport;
  /** False for a version the file says is not in force. */
  inForce: boolean;
  /** JSON Pointers of all that was taken. */
  taken: string[];
  /** Taken, but otherwise than it stands in the file. */
  adjusted: Remark[];
  /** What the passport needs, as far as can be told, and the file does not say. */
  missing: Remark[];
  leftOut: LeftOut[];
  unknown: Unknown[];
}

export interface ReadCatalogue {
  /** By identifier. */
  services: ReadService[];
  /** Classes of things that are described in the file and not part of any service, with their number. */
  besides: { class: string; count: number }[];
}
