/** What further parts of a passport look like in the API: fee, papers, attachments, process, suspension. */
import { largestBytes, type Passport } from '@darcha/proto/passport.ts';
import type { Speaker } from '../../http/language.ts';

/**
 * Ten per cent less through the portal (Cabinet of Ministers, discount on state fees for electronic applications), in
 * whole sums: never more than the ten per cent allow.
 */
export function feeShape(fee: Passport['fee'], speaker: Speaker) {
  if (fee === 'none') return null;
  const { amount, basis, reductions } = fee;
  return {
    counter: amount,
    online: Math.floor((amount * 9) / 10),
    currency: 'UZS',
    basis,
    reductions: reductions?.map(({ title, ...reduction }) => ({ ...reduction, title: speaker.say(title) })),
  };
}

export function paperShapes({ papers }: Passport, speaker: Speaker) {
  return papers?.map(({ title, note, ...paper }) => ({
    ...paper,
    title: speaker.say(title),
    note: speaker.maybe(note),
  }));
}

export function attachmentShapes({ attachments }: Passport, speaker: Speaker) {
  if (!attachments) return undefined;
  return Object.entries(attachments).map(([name, rule]) => ({
    name,
    title: speaker.say(rule.title),
    note: speaker.maybe(rule.note),
    required: !rule.optional,
    when: rule.when,
    types: rule.types,
    largest: largestBytes(rule),
    most: rule.most ?? 1,
    basis: rule.basis,
  }));
}

/** What the law says when nothing is written: a superior is told, and the step waits for no other. */
export function processShapes({ process }: Passport, speaker: Speaker) {
  return process?.map(({ title, after = [], silence = 'escalate', ...step }) => ({
    ...step,
    title: speaker.say(title),
    after,
    silence,
  }));
}

export function suspendedShape({ suspended }: Passport, speaker: Speaker) {
  return suspended && { reason: speaker.say(suspended.reason) };
}
