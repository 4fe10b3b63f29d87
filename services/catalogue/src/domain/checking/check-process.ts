/** The steps in which agencies decide: each can begin, and none waits for itself. */
import type { Passport, ProcessStep } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { didYouMean } from '../document/nearest.ts';

/** Never throws. Agencies and legal bases of the steps are looked at where those of all parts are. */
export function reportProcess({ process }: Partial<Passport>, report: Report): void {
  if (!process) return;
  const byCode = new Map(process.map((step) => [step.code, step]));
  for (const [index, { after = [] }] of process.entries()) {
    for (const [place, code] of after.entries()) {
      if (byCode.has(code)) continue;
      const message = `There is no step "${code}". Add it to "process" or correct it.${didYouMean(code, byCode.keys())}`;
      report(['process', index, 'after', place], 'step-unknown', message);
    }
  }
  reportRings(process, report);
}

/** Steps that wait for one another, and those that wait for such steps: none of them ever begins. */
function reportRings(process: readonly ProcessStep[], report: Report): void {
  const awaited = new Map(process.map((step) => [step.code, allAwaited(step.code, process)]));
  const turning = (code: string) => awaited.get(code)?.has(code) ?? false;
  const told = new Set<string>();
  for (const [index, { code }] of process.entries()) {
    const waits = [...(awaited.get(code) ?? [])];
    if (!turning(code)) {
      const never = waits.find(turning);
      if (never === undefined) continue;
      const message = `This step never begins: it waits for "${never}", which waits for itself. Break that ring.`;
      report(['process', index], 'step-unreachable', message);
    } else if (!told.has(code)) {
      const ring = process
        .map((step) => step.code)
        .filter((other) => waits.includes(other) && awaited.get(other)?.has(code));
      for (const other of ring) told.add(other);
      const what =
        ring.length === 1 ? 'The step waits for itself' : `The steps ${ring.join(', ')} wait for one another`;
      report(['process', index, 'after'], 'step-cycle', `${what}, so none ever begins. Remove one of the "after".`);
    }
  }
}

/** Codes of all steps that must be done before one can begin, directly or not. */
export function allAwaited(code: string, process: readonly ProcessStep[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (from: string): void => {
    for (const next of process.find((step) => step.code === from)?.after ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(code);
  return found;
}
