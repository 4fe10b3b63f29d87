/** Canned answers as calls carry them. */
import { DomainError, type Fault, invalidField } from '@darcha/kit/errors.ts';
import type { CannedAnswerInput, CannedAnswer as WireAnswer } from '@darcha/proto/gen/darcha/intake/v1/CannedAnswer.ts';
import type { CannedAnswerKind } from '@darcha/proto/gen/darcha/intake/v1/CannedAnswerKind.ts';
import { fromWireText, toWireText } from '@darcha/proto/text.ts';
import {
  type CannedAnswer,
  type CannedContent,
  type CannedKind,
  cannedFaults,
} from '../../domain/canned/canned-answer.ts';

const kinds: Readonly<Record<CannedKind, CannedAnswerKind>> = {
  return: 'CANNED_ANSWER_KIND_RETURN',
  rejection: 'CANNED_ANSWER_KIND_REJECTION',
  message: 'CANNED_ANSWER_KIND_MESSAGE',
  extension: 'CANNED_ANSWER_KIND_EXTENSION',
};

/** Undefined for what is no kind. */
export function kindOf(wire: CannedAnswerKind): CannedKind | undefined {
  return (Object.keys(kinds) as CannedKind[]).find((kind) => kinds[kind] === wire);
}

/** Throws `canned-answer-invalid` with every fault. */
export function readCannedAnswer(wire: WireAnswer | null): CannedContent {
  if (!wire) throw invalidField('/answer', 'required', 'Give the answer.');
  const { code, title, services, text } = wire;
  const uses = wire.kinds.map(kindOf);
  const content: CannedContent = {
    ...{ code, services },
    title: title.trim(),
    kinds: uses.filter((kind) => kind !== undefined),
    text: fromWireText(text),
  };
  const faults = cannedFaults(content);
  if (faults.length === 0) return content;
  throw cannedAnswerInvalid(faults);
}

export function cannedAnswerInvalid(faults: Fault[]): DomainError {
  const message = 'The answer cannot be kept so. Each fault says what to correct.';
  return new DomainError('invalid', 'canned-answer-invalid', message, { faults });
}

export function toWireCannedAnswer(answer: CannedAnswer): CannedAnswerInput {
  const { code, title, services, text, version, savedBy, savedAt } = answer;
  return {
    ...{ code, title, services, version, savedBy },
    kinds: answer.kinds.map((kind) => kinds[kind]),
    text: toWireText(text),
    savedAt: savedAt.toISOString(),
  };
}
