/** What each agency of a process is given to decide, and what follows when it does not. */
import type { Passport, ProcessStep } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';
import { didYouMean } from '../document/nearest.ts';
import { allAwaited } from './check-process.ts';

/** Steps that may be under way at one time: an application stands in so many queues at most. */
const maxSideBySide = 4;

/** Never throws. */
export function reportShares(passport: Partial<Passport>, report: Report): void {
  const { process } = passport;
  if (!process) return;
  reportSeen(passport, process, report);
  reportSilentFacts(passport, process, report);
  const width = widthOf(process);
  if (width <= maxSideBySide) return;
  const message = `${width} steps would be under way side by side, and at most ${maxSideBySide} can be. Give some an "after".`;
  report(['process'], 'steps-side-by-side', message);
}

function reportSeen(passport: Partial<Passport>, process: readonly ProcessStep[], report: Report): void {
  const names = [passport.form, passport.evidence, passport.attachments].flatMap((part) => Object.keys(part ?? {}));
  for (const [index, { sees = [] }] of process.entries()) {
    for (const [place, name] of sees.entries()) {
      if (names.includes(name)) continue;
      const message = `There is no question, record or attachment "${name}". Add it or correct the name.${didYouMean(name, names)}`;
      report(['process', index, 'sees', place], 'name-unknown', message);
    }
  }
}

/** Facts that an official gives are given with the step that stands last: nobody would give them if it were silent. */
function reportSilentFacts({ result }: Partial<Passport>, process: readonly ProcessStep[], report: Report): void {
  const given = Object.entries(result?.facts ?? {}).find(([, { schema }]) => schema !== undefined);
  if (!given || process.at(-1)?.silence !== 'approve') return;
  const message =
    `The official who decides this last step gives the fact "${given[0]}" of the result; if silence approves, nobody does. ` +
    'Let silence escalate or refuse, or let the fact be worked out ("value").';
  report(['process', process.length - 1, 'silence'], 'silence-facts', message);
}

/** The most steps that can be under way at one time (Dilworth: steps less those that can be put in a chain behind another). */
function widthOf(process: readonly ProcessStep[]): number {
  const before = process.map(({ code }) => allAwaited(code, process));
  const behind = new Map<number, number>();
  const place = (from: number, tried: Set<number>): boolean =>
    process.some(({ code }, to) => {
      if (tried.has(to) || !before[from]?.has(code)) return false;
      tried.add(to);
      const rival = behind.get(to);
      if (rival !== undefined && !place(rival, tried)) return false;
      behind.set(to, from);
      return true;
    });
  return process.filter((_, from) => !place(from, new Set())).length;
}
