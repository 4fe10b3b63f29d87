import { createHash } from 'node:crypto';

/** What is kept of an invitation's secret: it is random enough for a plain hash. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret.trim()).digest('hex');
}
