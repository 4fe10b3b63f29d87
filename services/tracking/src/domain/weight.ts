import { languages, type Text } from '@darcha/proto/text.ts';
import type { TrackedEvent } from './event.ts';

/** No field but the texts can make an event heavy; all the others together stay below this, bytes. */
const fieldsWeight = 2_048;
/** UTF-8 needs at most so many bytes for one unit of a JavaScript string. */
const bytesPerUnit = 3;

/** How many bytes an event takes on the wire at most. */
export function weightOf({ text, wait }: TrackedEvent): number {
  return fieldsWeight + bytesPerUnit * (lengthOf(text) + (wait ? lengthOf(wait.reason) : 0));
}

function lengthOf(text: Text): number {
  return languages.reduce((sum, language) => sum + text[language].length, 0);
}
