/** What the passports say of terms, for whoever judges whether they were kept. */
import { readContentDirectory } from '@darcha/catalogue/config.ts';
import { readContent } from '@darcha/catalogue/content.ts';
import { parseTerm, type Term } from '@darcha/legal-clock/clock.ts';
import type { ClockRules } from '@darcha/legal-clock/legal-clock.ts';
import type { Escalation, Passport } from '@darcha/proto/passport.ts';

export interface Law {
  decide: Term;
  rules: ClockRules;
  /** Steps of other agencies, each with its term and its title in English; empty where the authority decides alone. */
  steps: { title: string; within: Term; silence: ClockRules['silence'] }[];
}

/** By "service@version". */
export type Laws = ReadonlyMap<string, Law>;

export async function readLaws(): Promise<Laws> {
  const { passports } = await readContent(readContentDirectory());
  return new Map(passports.map(({ passport }) => [`${passport.id}@${passport.version}`, lawOf(passport)]));
}

const usual: readonly Escalation[] = [{ to: 'official', before: '1 working day' }];

/** A passport that is silent has 15 days, tells its official a working day before the end and its head at the end. */
function lawOf({ clock, process = [] }: Passport): Law {
  const { decide = '15 days', silence = 'escalate', extension } = clock ?? {};
  const escalation = clock?.escalation ?? usual;
  return {
    decide: parseTerm(decide),
    rules: {
      silence,
      ...(extension && { extension: parseTerm(extension.by) }),
      escalation: escalation.map(({ to, agency, before, after }) => ({
        to,
        ...(agency !== undefined && { agency }),
        ...(before !== undefined && { before: parseTerm(before) }),
        ...(after !== undefined && { after: parseTerm(after) }),
      })),
    },
    steps: process.map((step) => ({
      title: step.title.en ?? '',
      within: parseTerm(step.within),
      silence: step.silence ?? 'escalate',
    })),
  };
}
