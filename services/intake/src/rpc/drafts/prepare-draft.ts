import { DomainError } from '@darcha/kit/errors.ts';
import { dayMs } from '@darcha/legal-clock/clock.ts';
import type { PrepareDraftResponse } from '@darcha/proto/gen/darcha/intake/v1/PrepareDraftResponse.ts';
import { applicableTier } from '../../domain/begin.ts';
import { draftFaults, formInvalid } from '../../domain/form.ts';
import { readObject } from '../../domain/json.ts';
import { grouped } from '../../domain/number.ts';
import { drawResultCode } from '../../drawing.ts';
import type { Intake } from '../../intake.ts';
import { keyReused } from '../../perform.ts';
import type { PreparedDraft } from '../../store/prepared.ts';
import type { Handled } from '../../store/store.ts';
import { creationAs, requireIntegrator } from '../call.ts';
import type { DraftsRpc } from './types.ts';

/** How long a prepared draft waits for its person, milliseconds. */
const keptMs = 14 * dayMs;
/** More than a client has people about to open one. */
const maxWaiting = 1_000;

/** Leaves answers for a person. Errors: `integrators-only`, `form-invalid`, `prepared-drafts-too-many`, those of the service. */
export function prepareDraft(intake: Intake): DraftsRpc<'PrepareDraft'> {
  return async ({ service, serviceVersion, formJson, idempotencyKey }) => {
    const { id: client } = requireIntegrator();
    const form = readObject(formJson, '/form');
    const creation = creationAs(intake.sealer, idempotencyKey, [service, serviceVersion, form]);
    const known = await intake.prepared.findByCreation(creation.key);
    if (known) return told(known, creation);
    const passport = await intake.passports.inForce(service, serviceVersion);
    applicableTier(passport);
    const faults = draftFaults(passport, form);
    if (faults.length > 0) throw formInvalid(faults);
    if ((await intake.prepared.count(client, maxWaiting)) >= maxWaiting) throw tooMany();
    const code = drawResultCode();
    const expires = new Date(intake.now().getTime() + keptMs);
    const draft = { code, service, version: passport.version, form, client, creation, expires };
    return told(await intake.prepared.insert(draft), creation);
  };
}

function told({ code, expires, creation }: PreparedDraft, asked: Handled): PrepareDraftResponse {
  if (creation.fingerprint !== asked.fingerprint) throw keyReused();
  return { code: grouped(code), expiresAt: expires.toISOString() };
}

function tooMany(): DomainError {
  const message = `${maxWaiting} drafts of yours wait for their persons, which is as many as may be. Try again when some were opened.`;
  return new DomainError('too-many', 'prepared-drafts-too-many', message, { details: { limit: String(maxWaiting) } });
}
