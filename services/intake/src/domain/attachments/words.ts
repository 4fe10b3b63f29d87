/** Puts words to why a file is not taken. */
import type { AttachmentRule } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';
import { refusalTexts } from '../texts/attachments.ts';
import { fill } from '../texts/render.ts';
import type { RefusalReason } from './attachment.ts';

/** `rule`: what the passport takes under this name. */
export function refusalWords(reason: RefusalReason, rule: AttachmentRule | undefined): Text {
  const types = rule?.types.map((type) => type.toUpperCase()).join(', ');
  return fill(refusalTexts[reason], { ...(rule && { largest: rule.largest }), ...(types && { types }) });
}
