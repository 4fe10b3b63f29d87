import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import type { Collector as WireCollector } from '@darcha/proto/gen/darcha/intake/v1/Collector.ts';
import type { Collector } from '../domain/application.ts';
import { drawCollectionCode } from '../drawing.ts';
import type { Intake } from '../intake.ts';
import { perform } from '../perform.ts';
import { actorFor, handledAs, type ResultsRpc, readNumber } from './call.ts';
import { shown } from './show.ts';

/**
 * Names who may collect the result for the applicant, or nobody. Errors: `application-unknown`, `role-not-allowed`,
 * `action-not-allowed`, `steps-too-many`, `version-stale`, `key-reused`, `request-invalid`.
 */
export function nameCollector(intake: Intake): ResultsRpc<'NameCollector'> {
  return async ({ number, collector, idempotencyKey }) => {
    const named = collector ? readCollector(collector) : undefined;
    const code = drawCollectionCode();
    const performed = await perform(intake, {
      number: readNumber(number),
      actor: actorFor(intake),
      command: () => ({ name: 'name-collector', code, ...(named && { collector: named }) }),
      handled: handledAs(intake.sealer, idempotencyKey, 'name-collector', [named?.name, named?.document]),
    });
    return shown(intake, performed);
  };
}

/** A name is of letters of any script; a document is a PIN, or the series and number of a passport or identity card. */
const name = /^[\p{L}\p{M}][\p{L}\p{M} ʻʼ'’.-]{1,198}[\p{L}\p{M}.]$/u;
const document = /^[\p{Lu}0-9][\p{Lu}0-9 -]{3,28}[0-9]$/u;

function readCollector(given: WireCollector): Collector {
  const read = { name: given.name.normalize('NFC').trim(), document: given.document.trim().toUpperCase() };
  const faults: Fault[] = [];
  if (!name.test(read.name)) {
    const message = 'Give the full name as it stands in the identity document, 3 to 200 letters.';
    faults.push({ path: '/collector/name', code: 'pattern', message });
  }
  if (!document.test(read.document)) {
    const message =
      'Give the personal identification number (14 digits) or the series and number of the identity document, for example AD1234567.';
    faults.push({ path: '/collector/document', code: 'pattern', message });
  }
  if (faults.length === 0) return read;
  throw new DomainError('invalid', 'request-invalid', 'Say who may collect the result.', { faults });
}
