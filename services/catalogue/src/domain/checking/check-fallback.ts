/** What a record's fallback demands of the rest of the passport. */
import { daysOf, type Fallback, type PaperFallback, type Passport } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { didYouMean } from '../document/nearest.ts';

/** Most days a record may be old, or a question wait: the exchange keeps none for longer. */
const most = { earlier: 365, parked: 30 } as const;

export function reportFallbacks(passport: Partial<Passport>, report: Report): void {
  for (const [name, { fallback, take }] of Object.entries(passport.evidence ?? {})) {
    if (fallback) reportDays(['evidence', name, 'fallback'], fallback, report);
    if (!fallback?.paper) continue;
    const path = ['evidence', name, 'fallback', 'paper'];
    reportAttachment(path, fallback.paper, passport, report);
    for (const field of Object.keys(fallback.paper.states ?? {})) {
      if (take.includes(field)) continue;
      const message = `The record is asked for no "${field}" it could be held against. Use one of: ${take.join(', ')}.`;
      report([...path, 'states', field], 'field-unknown', `${message}${didYouMean(field, take)}`);
    }
  }
}

function reportDays(path: readonly string[], fallback: Fallback, report: Report): void {
  for (const way of ['earlier', 'parked'] as const) {
    const given = fallback[way];
    if (!given || daysOf(given) <= most[way]) continue;
    report([...path, way, 'within'], 'days-too-many', `At most ${most[way]} days. Write for example "30 days".`);
  }
}

function reportAttachment(
  path: readonly string[],
  { attachment }: PaperFallback,
  { attachments = {} }: Partial<Passport>,
  report: Report,
): void {
  const names = Object.keys(attachments);
  if (!names.includes(attachment)) {
    const message = `There is no attachment "${attachment}". Add it to "attachments".${didYouMean(attachment, names)}`;
    report([...path, 'attachment'], 'attachment-unknown', message);
  } else if (attachments[attachment]?.optional !== true) {
    const message = `"${attachment}" is needed only while the register is away. Say "optional: true" there.`;
    report([...path, 'attachment'], 'attachment-required', message);
  }
}
