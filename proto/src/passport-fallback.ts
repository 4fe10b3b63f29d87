/** What a passport allows when the register that holds a record is away, from the lightest to the heaviest for the applicant. */
import type { FormField } from './passport-form.ts';

/** What may stand in for one record; of what it does not name nothing is done, and the application waits. */
export interface Fallback {
  /** A record that an earlier application of the same person holds, for the same service, no older than this. */
  earlier?: { within: Days };
  /** The question waits in the exchange for the register, so long at most. */
  parked?: { within: Days };
  /** The person's own paper, which an official then looks at. */
  paper?: PaperFallback;
}

/** "1 day", "30 days": calendar days. */
export type Days = string;

export interface PaperFallback {
  /** Name of the attachment. */
  attachment: string;
  /** What the person reads off the paper, by the names of the record's fields; held against the record once it comes. */
  states?: Record<string, StatedField>;
}

/** One of them: a JSON Schema of the answer, and what a person needs to understand it. */
export interface StatedField extends FormField {
  type: 'string' | 'integer' | 'number' | 'boolean';
}

/** How many days that is. */
export function daysOf({ within }: { within: Days }): number {
  return Number.parseInt(within, 10);
}
