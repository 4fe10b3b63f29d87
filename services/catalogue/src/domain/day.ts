/** Legal days, counted in Asia/Tashkent: five hours ahead of UTC all year round. */

const offsetMs = 5 * 3_600_000;

/** The legal day of an instant, YYYY-MM-DD. */
export function legalDay(instant: Date): string {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** The instant at which a legal day begins, RFC 3339 in UTC. */
export function startOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - offsetMs).toISOString();
}
