/** Times of a day, read as people type them. */

/** `times`: "09:00-13:00" each, in their order, none where it is closed. Else what is wrong, and with which piece. */
export type ReadTimes = { times: string[] } | { fault: TimesFault; piece: string };

export const timesFaults = ['unreadable', 'backwards', 'overlapping', 'too-many'] as const;
export type TimesFault = (typeof timesFaults)[number];

/** As many as the contract takes of one day. */
const most = 6;
/** What is said back of what was typed. */
const longestPiece = 40;
const dash = / ?[\p{Pd}\u2212]+ ?/gu;
const spanTyped = /^(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?$/;
const clockTime = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** "9-13; 14.00 – 18.00" is 09:00-13:00 and 14:00-18:00; nothing, or a dash alone, is closed. */
export function readTimes(typed: string): ReadTimes {
  const text = typed.trim().split(/\s+/).join(' ').replaceAll(dash, '-');
  if (text === '' || text === '-') return { times: [] };
  const spans: { span: string; piece: string }[] = [];
  for (const whole of text.split(/[ ,;]+/).filter((part) => part !== '')) {
    const piece = whole.slice(0, longestPiece);
    const span = spanIn(whole);
    if (span === undefined) return { fault: 'unreadable', piece };
    if (closing(span) <= opening(span)) return { fault: 'backwards', piece };
    if (spans.length === most) return { fault: 'too-many', piece };
    spans.push({ span, piece });
  }
  spans.sort((one, other) => one.span.localeCompare(other.span));
  const late = spans.find(({ span }, at) => opening(span) < closing(spans[at - 1]?.span ?? ''));
  if (late) return { fault: 'overlapping', piece: late.piece };
  return { times: spans.map(({ span }) => span) };
}

/** With all its digits; undefined for what is no such time. */
function spanIn(piece: string): string | undefined {
  const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = spanTyped.exec(piece) ?? [];
  if (fromHour === undefined || toHour === undefined) return undefined;
  const ends = [`${fromHour.padStart(2, '0')}:${fromMinute}`, `${toHour.padStart(2, '0')}:${toMinute}`];
  return ends.every((end) => clockTime.test(end)) ? ends.join('-') : undefined;
}

function opening(span: string): string {
  return span.slice(0, 5);
}

function closing(span: string): string {
  return span.slice(6);
}
