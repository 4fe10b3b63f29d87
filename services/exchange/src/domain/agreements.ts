/** Agreements: who may ask for which fields of which record, for what, under which law and how long. Deny is the default. */
import { ending } from './errors.ts';
import type { Question } from './question.ts';

export interface Agreement {
  id: string;
  /** Code of the agency that needs the records. */
  consumer: string;
  /** Code of the member that asks for it; the consumer itself when absent. */
  through?: string;
  recordType: string;
  fields: string[];
  /** Identifiers of services. */
  purposes: string[];
  /** Key of the legal basis in the passports of these services. */
  basis: string;
  /** First and last day in force, YYYY-MM-DD, Tashkent time. */
  from: string;
  until: string;
}

/** Finds the agreement a question falls under. */
export type Agreements = (question: Question, day: string) => Agreement;

/**
 * Gives a function that finds the agreement under which all fields of a question may be asked for on a day, or throws
 * `no-agreement`, `purpose-not-agreed`, `agreement-not-in-force` or `fields-not-agreed`.
 */
export function createAgreements(all: readonly Agreement[]): Agreements {
  const byParties = Map.groupBy(all, (a) => partiesKey(a.through ?? a.consumer, a.consumer, a.recordType));
  return (question, day) => {
    const { sender, consumer, recordType, purpose, basis } = question;
    const between = byParties.get(partiesKey(sender, consumer, recordType)) ?? [];
    if (between.length === 0) {
      throw ending(
        'no-agreement',
        `No agreement lets ${sender} ask for ${recordType} for ${consumer}. Ask the provider for one.`,
      );
    }
    const fitting = between.filter((a) => a.basis === basis && a.purposes.includes(purpose));
    if (fitting.length === 0) {
      throw ending(
        'purpose-not-agreed',
        `${recordType} is agreed between these agencies, but not for "${purpose}" on the basis "${basis}".`,
      );
    }
    const inForce = fitting.filter((a) => a.from <= day && day <= a.until);
    if (inForce.length === 0) {
      const terms = fitting.map((a) => `${a.id}: ${a.from} to ${a.until}`).join('; ');
      throw ending('agreement-not-in-force', `The agreement is not in force today (${terms}).`);
    }
    return covering(inForce, question);
  };
}

function covering(agreements: Agreement[], { fields, recordType }: Question): Agreement {
  const found = agreements.find((a) => fields.every((name) => a.fields.includes(name)));
  if (found) return found;
  const agreed = new Set(agreements.flatMap((a) => a.fields));
  const faults = fields
    .filter((name) => !agreed.has(name))
    .map((name) => ({ path: '/fields', code: 'not-agreed', message: `"${name}" is not among the agreed fields.` }));
  throw ending(
    'fields-not-agreed',
    `Not all of these fields of ${recordType} are agreed for this purpose. Agreed: ${[...agreed].join(', ')}.`,
    { faults },
  );
}

function partiesKey(sender: string, consumer: string, recordType: string): string {
  return JSON.stringify([sender, consumer, recordType]);
}
