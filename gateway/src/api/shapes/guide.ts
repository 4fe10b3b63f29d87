/** What the guide's messages look like in the API. */
import type { GuideAnswered } from '@darcha/proto/gen/darcha/catalogue/v1/GuideAnswered.ts';
import type { GuideFee } from '@darcha/proto/gen/darcha/catalogue/v1/GuideFee.ts';
import type { GuideOutcome } from '@darcha/proto/gen/darcha/catalogue/v1/GuideOutcome.ts';
import type { GuideQuestion } from '@darcha/proto/gen/darcha/catalogue/v1/GuideQuestion.ts';
import type { FormField } from '@darcha/proto/passport.ts';
import type { Speaker } from '../../http/language.ts';
import { summaryShape } from './catalogue.ts';
import { formShape } from './form.ts';
import { filled, jsonOf, wordOf } from './words.ts';

export function questionShape({ services, ...question }: GuideQuestion, speaker: Speaker) {
  return { ...answeredShape(question, speaker), services };
}

/** The question as the JSON Schema of its answer, in the same shape as a question of a form. */
export function answeredShape({ key, fieldJson }: GuideAnswered, speaker: Speaker) {
  const { properties } = formShape({ form: { answer: jsonOf(fieldJson) as FormField } }, speaker);
  return { key, schema: (properties as { answer: object }).answer };
}

export function outcomeShape(outcome: GuideOutcome, speaker: Speaker) {
  const { service, verdict, reasons, papers, records, fee, decide, suspended } = outcome;
  return {
    service: service ? summaryShape(service, speaker) : undefined,
    verdict: wordOf(verdict, 'GUIDE_VERDICT'),
    reasons: reasons.map(({ code, refuses, text }) => ({
      code,
      effect: refuses ? 'refuse' : 'clerk',
      text: speaker.maybe(text),
    })),
    papers: papers.map(({ code, title, note, needed }) => ({
      code,
      title: speaker.say(title),
      note: speaker.maybe(note),
      needed: wordOf(needed, 'GUIDE_STATE'),
    })),
    records: records.map(({ record, provider, why, onRequest }) => ({
      record,
      provider,
      why: speaker.say(why),
      consent: onRequest ? 'request' : 'law',
    })),
    fee: fee ? feeShape(fee, speaker) : null,
    decide: filled(decide),
    suspended: suspended ? { reason: speaker.say(suspended) } : undefined,
  };
}

function feeShape({ counter, online, reductions }: GuideFee, speaker: Speaker) {
  return {
    counter,
    online,
    currency: 'UZS',
    reductions: reductions.map(({ code, percent, title, given }) => ({
      code,
      percent,
      title: speaker.say(title),
      given: wordOf(given, 'GUIDE_STATE'),
    })),
  };
}
