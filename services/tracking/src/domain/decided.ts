/** Which events tell of a decision, and how long that took. */

/** States an application is in once it has been decided, before anything else becomes of it. */
export const decidedStates: readonly string[] = ['issued', 'rejected', 'ready-for-collection'];
export const submission = 'application.submitted';

/** What of an event matters here. */
export interface Mark {
  position: number;
  subject: string;
  type: string;
  state: string;
  at: Date;
  service: string;
  /** The first is the authority of the service. */
  agencies: readonly string[];
}

/** An application that was decided, without its number. */
export interface Decided {
  /** Position of the event that tells it first. */
  position: number;
  service: string;
  agency: string;
  at: Date;
  seconds: number;
}

/** What the marks of one subject, oldest first, say; undefined where it was not decided, or never submitted. */
export function decidedBy(marks: readonly Mark[]): Decided | undefined {
  const submitted = marks.find(({ type }) => type === submission);
  const decision = marks.find(({ state }) => decidedStates.includes(state));
  if (!submitted || !decision) return undefined;
  const { position, service, agencies, at } = decision;
  const seconds = Math.max(0, (at.getTime() - submitted.at.getTime()) / 1_000);
  return { position, service, agency: agencies[0] ?? '', at, seconds };
}
