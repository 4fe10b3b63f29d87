/** What an entry of the log says of its question. */
import type { LogEntry } from '@darcha/transparency-log/log-entry.ts';

/** Whether an agreement covered the question: before that, what it says of its purpose and its consumer is a mere claim. */
export function isCovered({ verdict, code }: Pick<LogEntry, 'verdict' | 'code'>): boolean {
  if (verdict === 'failed') return code !== 'internal' && code !== 'agreements-unavailable';
  return verdict === 'granted' || code === 'quota-exhausted';
}

/** Who may see the entry: who asked and, of what an agreement covered, whom it was for and who was asked. */
export function partiesTo(entry: LogEntry): ReadonlySet<string> {
  const { peer, question } = entry;
  if (!question || !isCovered(entry)) return new Set([peer]);
  return new Set([peer, question.sender, question.consumer, question.provider]);
}
