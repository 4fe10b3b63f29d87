/** What a test of a member's connection can find. */

/** Closed, in the order of the parts: what each code means for the member. */
export const findingStates = {
  'certificate-ends-soon': 'warning',
  'signature-invalid': 'fault',
  'sender-mismatch': 'fault',
  'member-unknown': 'fault',
  'certificate-unknown': 'fault',
  'certificate-not-yet-valid': 'fault',
  'certificate-expired': 'fault',
  'certificate-revoked': 'fault',
  'member-suspended': 'fault',
  'clock-off': 'warning',
  'question-stale': 'fault',
  'stream-missing': 'warning',
  'record-type-unknown': 'fault',
  'no-agreement': 'fault',
  'purpose-not-agreed': 'fault',
  'agreement-not-in-force': 'fault',
  'agreements-unavailable': 'fault',
  'provider-away': 'fault',
  'provider-circuit-open': 'fault',
  'probe-unanswered': 'warning',
  'probe-invalid': 'fault',
} as const satisfies Record<string, State>;

export type FindingCode = keyof typeof findingStates;
type State = 'fine' | 'warning' | 'fault' | 'skipped';
export type Part =
  | 'connection-certificate'
  | 'signature'
  | 'signing-certificate'
  | 'clock'
  | 'streams'
  | 'agreement'
  | 'provider'
  | 'probe';

export interface Finding {
  part: Part;
  state: State;
  /** Empty when nothing is wrong. */
  code: FindingCode | '';
  /** What was found and what to do. */
  message: string;
  /** Figures by name. */
  details: Record<string, string>;
}

type Figures = Record<string, string | number>;

/** Something that is as it must be. */
export function fine(part: Part, message: string, figures: Figures = {}): Finding {
  return { part, state: 'fine', code: '', message, details: toTexts(figures) };
}

/** Something that was not looked at; the message says why. */
export function skipped(part: Part, message: string, figures: Figures = {}): Finding {
  return { part, state: 'skipped', code: '', message, details: toTexts(figures) };
}

/** Something to be done; how urgent it is follows from the code. */
export function wrong(part: Part, code: FindingCode, message: string, figures: Figures = {}): Finding {
  return { part, state: findingStates[code], code, message, details: toTexts(figures) };
}

function toTexts(figures: Figures): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]));
}

/** How far a clock may be off before it is told, and before questions are refused for it, milliseconds. */
const clock = { told: 30_000, refused: 4 * 60_000 } as const;

/** How far the clock of a member is from that of the exchange; its message has been on its way a moment, too. */
export function clockFinding(sentAt: string, now: Date): Finding {
  const offsetMs = Date.parse(sentAt) - now.getTime();
  const [off, figures] = [Math.abs(offsetMs), { offsetMs }];
  const way = `Your clock is ${(off / 1_000).toFixed(1)} seconds ${offsetMs < 0 ? 'behind' : 'ahead of'} the exchange's`;
  if (off > clock.refused) {
    const message = `${way}; beyond ${clock.refused / 1_000} seconds questions are refused. Set it by a time server.`;
    return wrong('clock', 'question-stale', message, figures);
  }
  if (off > clock.told) {
    const message = `${way}; at ${clock.refused / 1_000} seconds questions will be refused. Set it by a time server.`;
    return wrong('clock', 'clock-off', message, figures);
  }
  return fine('clock', `${way}, the message's way included.`, figures);
}

/** Certificates that end within so many days are told of. */
const soonDays = 30;

/** How long a certificate that counts still does. */
export function certificateFinding(
  part: 'connection-certificate' | 'signing-certificate',
  { until, daysLeft, fingerprint }: { until: string; daysLeft: number; fingerprint: string },
): Finding {
  const figures = { until, daysLeft, fingerprint };
  const message = `The certificate counts until ${until}, ${daysLeft} whole days from now.`;
  if (daysLeft > soonDays) return fine(part, message, figures);
  return wrong(part, 'certificate-ends-soon', `${message} Get the next one: join --with its directory.`, figures);
}
