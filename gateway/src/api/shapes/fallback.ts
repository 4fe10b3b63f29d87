/** What stands in for records while their register is away, as the API shows it. */
import type { EarlierUse } from '@darcha/proto/gen/darcha/intake/v1/EarlierUse.ts';
import type { Evidence } from '@darcha/proto/gen/darcha/intake/v1/Evidence.ts';
import type { Fallback } from '@darcha/proto/gen/darcha/intake/v1/Fallback.ts';
import type { OwnPaper } from '@darcha/proto/gen/darcha/intake/v1/OwnPaper.ts';
import { daysOf, type EvidenceRule, type Passport } from '@darcha/proto/passport.ts';
import type { Speaker } from '../../http/language.ts';
import { formShape } from './form.ts';
import { filled, jsonOf } from './words.ts';

export function fallbackShape({ earlier, paper, ...fallback }: Fallback, speaker: Speaker) {
  const form = paper ? (jsonOf(paper.statesJson) as Passport['form']) : undefined;
  return {
    name: fallback.name,
    recordType: fallback.recordType,
    provider: fallback.provider,
    why: speaker.say(fallback.why),
    earlier: earlier
      ? {
          application: earlier.application,
          record: jsonOf(earlier.recordJson) ?? {},
          answeredAt: earlier.answeredAt,
          ageDays: earlier.ageDays,
          logPosition: earlier.logPosition,
        }
      : undefined,
    parkedUntil: filled(fallback.parkedUntil),
    paper: paper
      ? { attachment: paper.attachment, title: speaker.say(paper.title), states: form && formShape({ form }, speaker) }
      : undefined,
  };
}

/** How a record came, where its register was away. */
export function originShape({ earlier, paper, parkedUntil }: Evidence) {
  return { earlier: earlierShape(earlier), paper: paperShape(paper), parkedUntil: filled(parkedUntil) };
}

function earlierShape(earlier: EarlierUse | null) {
  if (!earlier) return undefined;
  const { application, usedAt, ageDays } = earlier;
  return { application, usedAt, ageDays };
}

function paperShape(paper: OwnPaper | null) {
  if (!paper) return undefined;
  const { attachment, statedJson, at, differs } = paper;
  return { attachment, stated: jsonOf(statedJson) ?? {}, at, differs: differs.length > 0 ? differs : undefined };
}

/** What a service allows. */
export function fallbackRuleShape({ fallback }: EvidenceRule) {
  if (!fallback) return undefined;
  const { earlier, parked, paper } = fallback;
  return {
    earlierWithin: earlier && daysOf(earlier),
    parkedWithin: parked && daysOf(parked),
    paper: paper?.attachment,
  };
}
