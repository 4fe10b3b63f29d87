/** Guidance in the contract's types. */
import type { GuideAnsweredInput } from '@darcha/proto/gen/darcha/catalogue/v1/GuideAnswered.ts';
import type { GuideFeeInput } from '@darcha/proto/gen/darcha/catalogue/v1/GuideFee.ts';
import type { GuideOutcomeInput } from '@darcha/proto/gen/darcha/catalogue/v1/GuideOutcome.ts';
import type { GuideQuestionInput } from '@darcha/proto/gen/darcha/catalogue/v1/GuideQuestion.ts';
import type { GuideState as WireState } from '@darcha/proto/gen/darcha/catalogue/v1/GuideState.ts';
import type { GuideVerdict as WireVerdict } from '@darcha/proto/gen/darcha/catalogue/v1/GuideVerdict.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { OpenQuestion, Question } from '../domain/guide/guide.ts';
import type { GuidedFee, Outcome, State, Verdict } from '../domain/guide/outcome.ts';
import { toSummary } from './wire.ts';

const wireVerdicts: Record<Verdict, WireVerdict> = {
  applies: 'GUIDE_VERDICT_APPLIES',
  'does-not-apply': 'GUIDE_VERDICT_DOES_NOT_APPLY',
  undecided: 'GUIDE_VERDICT_UNDECIDED',
  official: 'GUIDE_VERDICT_OFFICIAL',
};
const wireStates: Record<State, WireState> = {
  yes: 'GUIDE_STATE_YES',
  no: 'GUIDE_STATE_NO',
  open: 'GUIDE_STATE_OPEN',
  official: 'GUIDE_STATE_OFFICIAL',
};

export function toGuideQuestion({ services, ...question }: OpenQuestion): GuideQuestionInput {
  return { ...toGuideAnswered(question), services };
}

export function toGuideAnswered({ key, field }: Question): GuideAnsweredInput {
  const { optional, personal, ...shown } = field;
  return { key, fieldJson: Buffer.from(JSON.stringify(shown)) };
}

export function toGuideOutcome({ passport, verdict, reasons, papers, fee }: Outcome): GuideOutcomeInput {
  return {
    service: toSummary(passport),
    verdict: wireVerdicts[verdict],
    reasons: reasons.map(({ rule, state }) => {
      // What a rule would say is not said of one that nobody has decided.
      const text = state === 'yes' ? (rule.refuse ?? rule.clerk) : undefined;
      return {
        code: rule.code,
        refuses: state === 'yes' && rule.refuse !== undefined,
        text: text ? toWireText(text) : null,
      };
    }),
    papers: papers.map(({ paper, needed }) => ({
      code: paper.code,
      title: toWireText(paper.title),
      note: paper.note ? toWireText(paper.note) : null,
      needed: wireStates[needed],
    })),
    records: Object.values(passport.evidence ?? {}).map(({ record, why, consent }) => ({
      record,
      provider: record.slice(0, record.indexOf('/')),
      why: toWireText(why),
      onRequest: consent === 'request',
    })),
    fee: fee ? toFee(fee) : null,
    decide: passport.clock?.decide ?? '',
    suspended: passport.suspended ? toWireText(passport.suspended.reason) : null,
  };
}

function toFee({ counter, online, reductions }: GuidedFee): GuideFeeInput {
  return {
    counter,
    online,
    reductions: reductions.map(({ reduction, given }) => ({
      code: reduction.code,
      percent: reduction.percent,
      title: toWireText(reduction.title),
      given: wireStates[given],
    })),
  };
}
