/** Times of a day, read as people type them. */

/** `times`: "09:00-13:00" each, in their order, none where it is closed. Else what is wrong. */
export type ReadTimes = { times: string[] } | TimesFault;

/** Values of the message `office-hours.fault.<fault>`. */
export interface TimesFault {
  fault: (typeof timesFaults)[number];
  values: {
    /** What was typed. */
    piece: string;
    /** The same as it was read. */
    span: string;
    /** What was probably meant. */
    meant: string;
    most: number;
  };
}

export const timesFaults = ['unreadable', 'at-night', 'afternoon', 'backwards', 'overlapping', 'too-many'] as const;

/** What is said back of what was typed. */
const longestPiece = 40;
const dash = / ?[\p{Pd}\u2212]+ ?/gu;
const spanTyped = /^(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?$/;
const clockTime = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** "9-13; 14.00 – 18.00" is 09:00-13:00 and 14:00-18:00; nothing, or a dash alone, is closed. At most `most` times. */
export function readTimes(typed: string, most: number): ReadTimes {
  const text = typed.trim().split(/\s+/).join(' ').replaceAll(dash, '-');
  if (text === '' || text === '-') return { times: [] };
  const spans: { span: string; piece: string }[] = [];
  for (const whole of text.split(/[ ,;]+/).filter((part) => part !== '')) {
    const piece = whole.slice(0, longestPiece);
    const span = spanIn(whole) ?? '';
    const fault =
      span === '' ? 'unreadable' : (oddity(whole, span) ?? (spans.length === most ? 'too-many' : undefined));
    if (fault) return { fault, values: { piece, span, meant: inTheAfternoon(span), most } };
    spans.push({ span, piece });
  }
  spans.sort((one, other) => one.span.localeCompare(other.span));
  const late = spans.find(({ span }, at) => opening(span) < closing(spans[at - 1]?.span ?? ''));
  if (late) return { fault: 'overlapping', values: { ...late, meant: '', most } };
  return { times: spans.map(({ span }) => span) };
}

/** Times as clocks of twelve hours tell them: "2-6" is hardly the night, unless it is written 02:00-06:00. */
function oddity(typed: string, span: string): TimesFault['fault'] | undefined {
  const meant = inTheAfternoon(span);
  const canBe = opening(meant) < closing(meant);
  if (closing(span) <= opening(span)) return canBe ? 'afternoon' : 'backwards';
  return canBe && /^[1-6](?!\d)/.test(typed) ? 'at-night' : undefined;
}

/** "02:00-06:00" becomes 14:00-18:00, and "09:00-06:00" 09:00-18:00. */
function inTheAfternoon(span: string): string {
  const later = (time: string) =>
    time >= '01:00' && time < '12:00' ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time;
  const [from, to] = [opening(span), closing(span)];
  return `${from < to ? later(from) : from}-${later(to)}`;
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
