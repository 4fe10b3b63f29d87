/** Evidence held against the record types that agencies give, where those are known to the checker. */
import type { EvidenceRule, Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { didYouMean } from '../document/nearest.ts';

/** What a record type takes and gives. */
export interface RecordShape {
  /** Names of its arguments. */
  arguments: readonly string[];
  /** Arguments that must be given. */
  required: readonly string[];
  /** Fields of the record. */
  fields: readonly string[];
}

/** By record type and version, "interior-ministry/birth@1". */
export type KnownRecords = ReadonlyMap<string, RecordShape>;

export function reportRecords({ evidence }: Partial<Passport>, records: KnownRecords, report: Report): void {
  for (const [name, rule] of Object.entries(evidence ?? {})) {
    const shape = records.get(rule.record);
    if (shape) reportUse(['evidence', name], rule, shape, report);
    else {
      const message = `No agency gives records of type "${rule.record}". Agree on it with the agency, or correct it.`;
      report(['evidence', name, 'record'], 'record-unknown', `${message}${didYouMean(rule.record, records.keys())}`);
    }
  }
}

function reportUse(path: readonly string[], { record, ask, take }: EvidenceRule, shape: RecordShape, report: Report) {
  for (const [index, field] of take.entries()) {
    if (shape.fields.includes(field)) continue;
    const message = `${record} has no field "${field}". Its fields: ${shape.fields.join(', ')}.`;
    report([...path, 'take', index], 'field-unknown', `${message}${didYouMean(field, shape.fields)}`);
  }
  for (const argument of Object.keys(ask)) {
    if (shape.arguments.includes(argument)) continue;
    const message = `${record} takes no argument "${argument}". Its arguments: ${shape.arguments.join(', ')}.`;
    report([...path, 'ask', argument], 'argument-unknown', message);
  }
  for (const argument of shape.required) {
    if (Object.hasOwn(ask, argument)) continue;
    report([...path, 'ask'], 'argument-missing', `${record} needs the argument "${argument}". Add it to "ask".`);
  }
}
