import { DomainError } from '@darcha/kit/errors.ts';
import type { CannedAnswer, CannedContent } from '../../domain/canned/canned-answer.ts';
import type { Intake } from '../../intake.ts';
import { serviceFaults } from '../../named-services.ts';
import { cannedAnswerInvalid, readCannedAnswer, toWireCannedAnswer } from './reading.ts';
import { type CannedRpc, cannedAnswerStale, cannedAnswerUnknown, requireHead } from './types.ts';

/** More than anybody finds something in. */
const maxOfAgency = 200;

/**
 * Writes an answer of the head's agency. Errors: `sign-in-required`, `officials-only`, `head-only`, `canned-answer-invalid`,
 * `canned-answer-unknown`, `canned-answers-too-many`, `version-stale`, `request-invalid`.
 */
export function saveCannedAnswer(intake: Intake): CannedRpc<'SaveCannedAnswer'> {
  return async ({ answer, expectedVersion }) => {
    const { agency, id } = requireHead();
    const content = readCannedAnswer(answer);
    const faults = await serviceFaults(intake.passports, content.services);
    if (faults.length > 0) throw cannedAnswerInvalid(faults);
    const next = { ...content, agency, version: expectedVersion + 1, savedBy: id, savedAt: intake.now() };
    return { answer: toWireCannedAnswer(await save(intake, next)) };
  };
}

async function save({ cannedAnswers }: Intake, next: CannedAnswer): Promise<CannedAnswer> {
  const { agency, code, version } = next;
  const known = await cannedAnswers.find(agency, code);
  // Also for whoever did not hear that it was saved.
  if (known && sameContent(known, next)) return known;
  if (!known && version > 1) throw cannedAnswerUnknown(code);
  if (!known && (await cannedAnswers.count(agency, maxOfAgency)) >= maxOfAgency) throw tooMany();
  const written = known
    ? known.version === version - 1 && (await cannedAnswers.replace(next))
    : await cannedAnswers.insert(next);
  if (written) return next;
  const other = await cannedAnswers.find(agency, code);
  throw other ? cannedAnswerStale(code, other.version) : cannedAnswerUnknown(code);
}

function sameContent(a: CannedContent, b: CannedContent): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

function contentOf({ title, kinds, services, text }: CannedContent) {
  return [title, kinds.toSorted(), services.toSorted(), Object.entries(text).toSorted()];
}

function tooMany(): DomainError {
  const message = `Your agency has ${maxOfAgency} canned answers, which is as many as may be. Delete some first.`;
  return new DomainError('too-many', 'canned-answers-too-many', message, { details: { limit: String(maxOfAgency) } });
}
