/** Holds hours that an agency says to what the list of offices demands of them: one set of rules for both. */
import type { ValidateFunction } from 'ajv';
import { type Fault, type Report, toPointer } from '../document/fault.ts';
import { reportSchemaFaults } from '../document/schema-faults.ts';
import type { OfficeHours } from '../reference.ts';
import { reportHours } from './check-places.ts';
import { reportTexts } from './check-texts.ts';
import { createShapeChecker, officeHours } from './reference-shapes.ts';

let validate: ValidateFunction | undefined;

/** Never throws; either the hours or every fault, its path a JSON Pointer into them. Days that have passed are no fault. */
export function checkOfficeHours(
  written: unknown,
): { hours: OfficeHours } | { faults: Pick<Fault, 'path' | 'code' | 'message'>[] } {
  validate ??= createShapeChecker().compile(officeHours);
  const faults: Pick<Fault, 'path' | 'code' | 'message'>[] = [];
  const report: Report = (path, code, message) => faults.push({ path: toPointer(path), code, message });
  if (!reportSchemaFaults(validate, written, report)) return { faults };
  const hours = written as OfficeHours;
  reportTexts(hours, report);
  reportHours(hours, [], report);
  return faults.length === 0 ? { hours } : { faults };
}
