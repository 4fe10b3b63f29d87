/** Fallbacks in the contract's shape. */
import type { EvidenceInput } from '@darcha/proto/gen/darcha/intake/v1/Evidence.ts';
import type { FallbackInput } from '@darcha/proto/gen/darcha/intake/v1/Fallback.ts';
import type { PaperFallback, Passport } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { type Evidence, providerOf } from '../../domain/application.ts';
import type { HeldRecord } from '../../domain/earlier.ts';
import { ageDays, type ParkedQuestion, parkedOf } from '../../domain/fallback.ts';

interface Open {
  earlier: HeldRecord | undefined;
  parked: ParkedQuestion | undefined;
  now: Date;
}

export function toWireFallback(name: string, passport: Passport, { earlier, parked, now }: Open): FallbackInput {
  const rule = passport.evidence?.[name];
  if (!rule) return { name };
  const paper = rule.fallback?.paper;
  return {
    name,
    recordType: rule.record,
    provider: providerOf(rule),
    why: toWireText(rule.why),
    earlier: earlier
      ? {
          application: earlier.application,
          recordJson: jsonOf(earlier.record),
          answeredAt: earlier.answeredAt,
          ageDays: ageDays(earlier.answeredAt, now),
          logPosition: earlier.logPosition,
        }
      : null,
    parkedUntil: parked?.until ?? '',
    paper: paper ? toWirePaper(paper, passport) : null,
  };
}

function toWirePaper(
  { attachment, states }: PaperFallback,
  { attachments = {} }: Passport,
): NonNullable<FallbackInput['paper']> {
  const title = attachments[attachment]?.title;
  return {
    attachment,
    title: title ? toWireText(title) : null,
    ...(states && { statesJson: jsonOf(states) }),
  };
}

/** What a record says of how it came. */
export function fallbackFields(
  evidence: Evidence | undefined,
): Pick<EvidenceInput, 'earlier' | 'paper' | 'parkedUntil'> {
  if (!evidence) return {};
  const earlier = evidence.state === 'found' ? evidence.earlier : undefined;
  const paper = 'paper' in evidence ? evidence.paper : undefined;
  const answeredAt = 'answeredAt' in evidence ? evidence.answeredAt : '';
  return {
    earlier: earlier ? { ...earlier, ageDays: ageDays(answeredAt, new Date(earlier.usedAt)) } : null,
    paper: paper
      ? { attachment: paper.attachment, statedJson: jsonOf(paper.stated), at: paper.at, differs: paper.differs ?? [] }
      : null,
    parkedUntil: parkedOf(evidence)?.until ?? '',
  };
}

function jsonOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
