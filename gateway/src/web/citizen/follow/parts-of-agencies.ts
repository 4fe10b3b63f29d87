/** What each agency decides, where several do. */
import type { Visit } from '../../page.ts';
import { type Application, textOf } from './parts.ts';

export function partEntries({ parts = [] }: Application, { say, format }: Visit, agencyName: (code: string) => string) {
  if (parts.length < 2) return [];
  return parts.map(({ title, agency, state, outcome, until, at, reasons, overdue }) => ({
    title: textOf(title),
    agency: agencyName(agency),
    state: say(outcome ? `follow.part-outcome.${outcome}` : `follow.part-state.${state}`),
    when: at ? format.day(at) : until ? say('follow.part-until', { day: format.lastDay(until) }) : '',
    late: overdue === true,
    reasons: textOf(reasons),
  }));
}
