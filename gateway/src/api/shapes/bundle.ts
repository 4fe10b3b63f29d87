/** What bundles look like in the API. */
import type { BundleAnswer } from '@darcha/proto/gen/darcha/catalogue/v1/BundleAnswer.ts';
import type { Speaker } from '../../http/language.ts';

export function sharedAnswerShape({ name, title, answers }: BundleAnswer, speaker: Speaker) {
  return { name, title: speaker.say(title), answers };
}

/** Whole sums; null for no fee. */
export function bundleFeeShape(fee: { counter: number; online: number } | null) {
  return fee && { counter: fee.counter, online: fee.online, currency: 'UZS' };
}
