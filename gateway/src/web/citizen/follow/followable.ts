/** What is followed by a number: an application, or several services applied for together. */
import type { Visit } from '../../page.ts';
import { textOf } from './parts.ts';

export interface Followable {
  /** Where its own page is, as Express writes it. */
  path: string;
  read(visit: Visit): Promise<{ number: string; home: string; service: string; followUpCode: string | undefined }>;
  openCalendar(visit: Visit): Promise<{ href: string }>;
  closeCalendar(visit: Visit): Promise<unknown>;
  renewCode(visit: Visit): Promise<unknown>;
}

const numbered = ({ param }: Visit) => ({ path: { number: param('number') } });

export const anApplication: Followable = {
  path: '/applications/:number',
  read: async (visit) => {
    const { number, title, followUpCode } = (await visit.ask('getApplication', numbered(visit))).body;
    return { number, home: `/applications/${number}`, service: textOf(title), followUpCode };
  },
  openCalendar: async (visit) => (await visit.ask('openCalendar', numbered(visit))).body,
  closeCalendar: (visit) => visit.ask('closeCalendar', numbered(visit)),
  renewCode: (visit) => visit.ask('renewFollowUpCode', numbered(visit)),
};

export const aBundle: Followable = {
  path: '/bundles/:number',
  read: async (visit) => {
    const { number, title, followUpCode } = (await visit.ask('getBundle', numbered(visit))).body;
    return { number, home: `/bundles/${number}`, service: textOf(title), followUpCode };
  },
  openCalendar: async (visit) => (await visit.ask('openBundleCalendar', numbered(visit))).body,
  closeCalendar: (visit) => visit.ask('closeBundleCalendar', numbered(visit)),
  renewCode: (visit) => visit.ask('renewBundleFollowUpCode', numbered(visit)),
};
