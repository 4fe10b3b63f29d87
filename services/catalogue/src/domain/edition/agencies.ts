/** Agencies and their territorial bodies. */
import type { Agency } from '../reference.ts';

/**
 * An agency and all its territorial bodies, and theirs. An agency that only belongs to another, without a territory of its
 * own, does its own work and is none of that one's bodies.
 */
export function withBodies(code: string, agencies: Iterable<Agency>): ReadonlySet<string> {
  const bodies = new Map<string, string[]>();
  for (const { code: body, parent, territory } of agencies) {
    if (parent !== undefined && territory !== undefined) bodies.set(parent, [...(bodies.get(parent) ?? []), body]);
  }
  const found = new Set([code]);
  // A set goes on with what is added on the way.
  for (const agency of found) for (const body of bodies.get(agency) ?? []) found.add(body);
  return found;
}
