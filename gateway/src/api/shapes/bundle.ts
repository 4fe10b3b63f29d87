/** What bundles look like in the API. */
import type { BundleAnswer } from '@darcha/proto/gen/darcha/catalogue/v1/BundleAnswer.ts';
import type { Bundle } from '@darcha/proto/gen/darcha/intake/v1/Bundle.ts';
import type { BundlePart } from '@darcha/proto/gen/darcha/intake/v1/BundlePart.ts';
import type { Event } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import type { Reply } from '../../http/call.ts';
import type { Speaker } from '../../http/language.ts';
import { applicationSummaryShape, evidenceShape, waitShape } from './application.ts';
import { formStateShape } from './form-state.ts';
import { filled, jsonOf, wordOf } from './words.ts';

export function sharedAnswerShape({ name, title, answers }: BundleAnswer, speaker: Speaker) {
  return { name, title: speaker.say(title), answers };
}

/** Whole sums; null for no fee. */
export function bundleFeeShape(fee: { counter: number; online: number } | null) {
  return fee && { counter: fee.counter, online: fee.online, currency: 'UZS' };
}

/** The bundle as a reply, its version being its ETag. */
export function bundleReply(bundle: Bundle | null, speaker: Speaker): Reply {
  if (!bundle) throw new Error('intake answered without a bundle');
  return { body: bundleShape(bundle, speaker), headers: { ETag: `"${bundle.version}"` } };
}

export function bundleShape(bundle: Bundle, speaker: Speaker) {
  return {
    number: bundle.number,
    code: bundle.code,
    event: bundle.event,
    title: speaker.say(bundle.title),
    state: wordOf(bundle.state, 'BUNDLE_STATE'),
    version: bundle.version,
    answers: jsonOf(bundle.answersJson),
    shared: bundle.shared.map((answer) => sharedAnswerShape(answer, speaker)),
    parts: bundle.parts.map((part) => partShape(part, speaker)),
    fee: bundleFeeShape(bundle.fee),
    actions: bundle.actions,
    createdAt: bundle.createdAt,
    submittedAt: filled(bundle.submittedAt),
    keptUntil: filled(bundle.keptUntil),
    followUpCode: filled(bundle.followUpCode),
    href: `/api/v1/bundles/${bundle.number}`,
  };
}

function partShape(part: BundlePart, speaker: Speaker) {
  const { obstacle, evidence, application } = part;
  return {
    service: part.service,
    serviceVersion: part.serviceVersion || undefined,
    title: speaker.say(part.title),
    agency: filled(part.agency),
    number: filled(part.number),
    leftOut: part.leftOut,
    obstacle: obstacle ? { code: obstacle.code, text: speaker.say(obstacle.text) } : undefined,
    fee: bundleFeeShape(part.fee),
    evidence: evidence.length > 0 ? evidence.map((record) => evidenceShape(record, speaker)) : undefined,
    formState: formStateShape(part.formState, speaker),
    application: application ? applicationSummaryShape(application, speaker) : undefined,
  };
}

/** An event of the bundle, or, with its number and service, of a part. */
export function bundleEventShape(event: Event, bundle: Bundle, speaker: Speaker) {
  const part = bundle.parts.find(({ number }) => number === event.subject);
  return {
    type: event.type,
    at: event.at,
    party: event.party,
    text: speaker.say(event.text),
    state: event.state,
    wait: waitShape(event.wait, speaker),
    application: part?.number,
    service: part?.service,
  };
}
