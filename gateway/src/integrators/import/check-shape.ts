/** Holds the blank nodes of a graph to the shape of descriptions within descriptions: no circles, no endless nesting. */
import { bounds, ImportRefused, type Statement } from './statement.ts';

/** Throws `graph-unusable`. Each blank node is looked at once, without recursion, so that no file makes it slow. */
export function checkShape(statements: readonly Statement[]): void {
  const within = blankNodesWithin(statements);
  const heights = new Map<string, number>();
  const open = new Set<string>();
  for (const first of within.keys()) {
    const waiting: string[] = [first];
    while (waiting.length > 0) {
      const node = waiting[waiting.length - 1] as string;
      if (heights.has(node)) {
        waiting.pop();
        continue;
      }
      const parts = within.get(node) ?? [];
      if (open.has(node)) {
        // All its parts are done.
        open.delete(node);
        waiting.pop();
        heights.set(node, heightOver(parts, heights));
        continue;
      }
      open.add(node);
      for (const part of parts) {
        if (open.has(part)) throw circle();
        if (!heights.has(part)) waiting.push(part);
      }
    }
  }
}

function blankNodesWithin(statements: readonly Statement[]): Map<string, string[]> {
  const within = new Map<string, string[]>();
  for (const { subject, object } of statements) {
    if (!subject.startsWith('_:') || object.kind !== 'blank') continue;
    const parts = within.get(subject);
    if (parts) parts.push(object.value);
    else within.set(subject, [object.value]);
  }
  return within;
}

function heightOver(parts: readonly string[], heights: ReadonlyMap<string, number>): number {
  const height = 1 + parts.reduce((highest, part) => Math.max(highest, heights.get(part) ?? 0), 0);
  if (height <= bounds.depth) return height;
  const message = `Blank nodes are nested more than ${bounds.depth} levels deep. Give the inner ones addresses (IRIs).`;
  throw new ImportRefused('graph-unusable', message);
}

function circle(): ImportRefused {
  const message = 'Blank nodes refer to one another in a circle. Give those that others refer to addresses (IRIs).';
  return new ImportRefused('graph-unusable', message);
}
