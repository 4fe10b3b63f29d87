/** What is written within an application: messages between the applicant and an agency, and opinions asked of others. */
import type { Reasons } from './application.ts';

export interface Message {
  /** The agency the applicant writes with; each has a thread of its own. */
  agency: string;
  /** From 1 within the thread. */
  position: number;
  from: 'applicant' | { official: string };
  /** An instant. */
  at: string;
  words: Reasons;
}

/** Sealed. Opinions by their identifier. */
export interface Letters {
  messages: readonly Message[];
  opinions: Readonly<Record<string, { question: Reasons; answer?: Reasons }>>;
}

/** Positions of the last messages of a thread, by who wrote them. */
export interface Thread {
  applicant: number;
  agency: number;
}
export type Threads = Readonly<Record<string, Thread>>;

/** How far each side of each thread has read. */
export type ReadUpTo = Readonly<Record<string, Partial<Thread>>>;

/** Another agency is asked what it thinks; the decision does not wait for it. */
export interface Opinion {
  id: string;
  /** Who is asked, and who asks. */
  agency: string;
  askedBy: { agency: string; official: string };
  at: Date;
  until: Date;
  /** Names of the questions and records shown with it. */
  sees: string[];
  /** `dropped`: the whole has ended without it. */
  state: 'asked' | 'given' | 'dropped';
  given?: { at: Date; official: string };
}

export const maxMessages = 60;
export const maxOpinions = 5;
/** An application stands in the queue of each agency asked. */
export const maxOpenOpinions = 2;

/** The opinion an agency is asked for now: at most one at a time. */
export function askedOpinion(opinions: readonly Opinion[] | undefined, agency: string): Opinion | undefined {
  return (opinions ?? []).find((opinion) => opinion.agency === agency && opinion.state === 'asked');
}

/** With an opinion put in the place of the one of the same identifier, or behind all. */
export function withOpinion(opinions: readonly Opinion[] = [], opinion: Opinion): Opinion[] {
  const others = opinions.filter(({ id }) => id !== opinion.id);
  return [...others, opinion].toSorted((a, b) => Number(a.id) - Number(b.id));
}

/** As they are left when the whole has ended. */
export function opinionsEnded(opinions: readonly Opinion[]): Opinion[] {
  return opinions.map((opinion) => (opinion.state === 'asked' ? { ...opinion, state: 'dropped' } : opinion));
}

/** True where the other side wrote last seen by nobody of this one. */
export function hasUnread(threads: Threads = {}, read: ReadUpTo = {}, agency: string, side: keyof Thread): boolean {
  const other = side === 'applicant' ? 'agency' : 'applicant';
  return (threads[agency]?.[other] ?? 0) > (read[agency]?.[side] ?? 0);
}
