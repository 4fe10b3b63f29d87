/** How many requests a client may send a day, and what it has sent. Days are those of the legal clock. */
import { dayAfter, startOfDay } from '@darcha/legal-clock/clock.ts';

/** A registered program. */
export interface Client {
  /** As the identity provider names it. */
  id: string;
  /** Whom to write to about it. */
  contact: string;
  /** Requests it may send on a day. */
  dailyRequests: number;
  /** True for invented sample data. */
  sample?: boolean;
}

/** Requests of a client on a legal day, YYYY-MM-DD. */
export interface Use {
  client: string;
  day: string;
  requests: number;
}

/** Who has which limit. */
export interface Limits {
  /** Registered clients, by identifier. */
  clients: ReadonlyMap<string, Client>;
  /** Requests a day of clients that are not registered. */
  usual: number;
}

export interface Quota {
  client: string;
  /** Undefined for a client that is not registered. */
  registration: Client | undefined;
  limit: number;
  /** Requests of today. */
  used: number;
  resetsAt: Date;
  /** Today and the days before that are kept, newest first. */
  days: { day: string; requests: number }[];
}

/** Days that are kept and shown, today included. */
export const keptDays = 7;

const clientForm = /^[!-~]{1,255}$/;

/** The form of a subject in OpenID Connect, so that no limit can be evaded by an odd name. */
export function isClientId(text: string): boolean {
  return clientForm.test(text);
}

export function firstKeptDay(today: string): string {
  return dayAfter(today, 1 - keptDays);
}

/** Whether a gateway may still tell of this day. Its clock may be ahead of ours around midnight. */
export function mayBeTold(day: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= firstKeptDay(today) && day <= dayAfter(today);
}

/** When the count of a day ends and the next begins. */
export function resetsAt(day: string): Date {
  return startOfDay(dayAfter(day));
}

export function limitOf({ clients, usual }: Limits, client: string): number {
  return clients.get(client)?.dailyRequests ?? usual;
}

/** The quota of a client; `uses` may hold other clients and days. */
export function quotaOf(client: string, limits: Limits, uses: readonly Use[], today: string): Quota {
  const own = new Map(uses.filter((use) => use.client === client).map(({ day, requests }) => [day, requests]));
  const days = Array.from({ length: keptDays }, (_, ago) => dayAfter(today, -ago));
  return {
    client,
    registration: limits.clients.get(client),
    limit: limitOf(limits, client),
    used: own.get(today) ?? 0,
    resetsAt: resetsAt(today),
    days: days.map((day) => ({ day, requests: own.get(day) ?? 0 })),
  };
}

/**
 * A page of clients, by identifier: those registered and those that have sent something. `active` are the first of the
 * latter behind `after`, in order and at least one more than `size` where there are as many.
 */
export function pageOfClients(
  { clients }: Limits,
  active: readonly string[],
  { after, size }: { after: string; size: number },
): { ids: string[]; more: boolean } {
  const all = [...new Set([...active, ...clients.keys()])].filter((id) => id > after).sort();
  return { ids: all.slice(0, size), more: all.length > size };
}
