/** What an agency's registers have in common: a question about one person, an answer or a polite refusal. */
import type { Content, Reply } from '@darcha/agency-sdk/member.ts';
import type { Population } from '../population/model.ts';

/** Looks a record up by the arguments of a question. Never throws for bad arguments: it refuses and says why. */
export type Register = (given: Readonly<Record<string, unknown>>) => Reply;

/** Opens the registers of one agency, each by its record type and filled with its part of the population. */
export type OpenRegisters = Readonly<Record<string, (population: Population) => Register>>;

/** A register asked about one person, whose personal number stands in the argument called `subject`. */
export function registerOfPersons(
  subject: string,
  find: (pin: string) => Record<string, unknown> | undefined,
): Register {
  return registerOfDocuments(subject, (pin) => {
    const record = find(pin);
    return record && { record };
  });
}

/** The same where a document belongs to the record. */
export function registerOfDocuments(
  subject: string,
  find: (pin: string) => { record: Record<string, unknown>; content?: Content } | undefined,
): Register {
  return (given) => {
    const reason = faultOf(given, subject);
    if (reason !== undefined) return { outcome: 'refused', reason };
    const found = find(String(given[subject]));
    return found === undefined ? { outcome: 'not-found' } : { outcome: 'found', ...found };
  };
}

/** Why the arguments cannot be answered; the value given is not repeated, for it may be somebody's number. */
function faultOf(given: Readonly<Record<string, unknown>>, subject: string): string | undefined {
  const others = Object.keys(given).filter((name) => name !== subject);
  if (others.length > 0) {
    return `This register is asked with the argument "${subject}" alone; leave out: ${others.join(', ')}.`;
  }
  const value = given[subject];
  if (value === undefined) return `The argument "${subject}" is missing: give the personal number of 14 digits.`;
  if (typeof value === 'string' && /^[0-9]{14}$/.test(value)) return undefined;
  return `The argument "${subject}" is not a personal number: give it as a text of exactly 14 digits.`;
}
