/** A record that an earlier application of the same person holds, and whether it may be used for another. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Evidence } from './application.ts';
import { fallbackOf, isSameAgreement, isYoungEnough } from './fallback.ts';
import { evidenceArguments } from './rules.ts';

export type HeldRecord = Pick<Extract<Evidence, { state: 'found' }>, 'record' | 'answeredAt' | 'logPosition'> & {
  /** Number of the application that holds it. */
  application: string;
};

/** An application with the passport it was begun with. */
export interface Holding {
  application: Application;
  passport: Passport;
}

/**
 * The youngest record fetched for the same person, by the same question, for the same service and agency on the same legal basis,
 * with all fields that are asked for now; undefined for none. What was taken back, or itself came from an earlier one, gives none.
 */
export function earlierRecord(
  { application, passport }: Holding,
  name: string,
  earlier: readonly Holding[],
  now: Date,
): HeldRecord | undefined {
  const way = fallbackOf(passport, name)?.earlier;
  const asked = evidenceArguments(application, passport, name);
  if (!way || !asked) return undefined;
  const records = earlier
    .filter((other) => isOfSamePerson(application, other.application))
    .flatMap((other) => recordsIn(other, { passport, name, asked: JSON.stringify(asked) }))
    .filter(({ answeredAt }) => isYoungEnough(way, answeredAt, now));
  return records.toSorted((a, b) => b.answeredAt.localeCompare(a.answeredAt))[0];
}

/** The person and, where there is one, the legal entity the person acts for. */
function isOfSamePerson(application: Application, other: Application): boolean {
  const { applicant } = application;
  return (
    other.number !== application.number &&
    other.owner === application.owner &&
    other.applicant.pin === applicant.pin &&
    other.applicant.organisation?.tin === applicant.organisation?.tin &&
    other.erasedAt === undefined &&
    !['withdrawn', 'expired'].includes(other.status.kind)
  );
}

function recordsIn(
  { application, passport: known }: Holding,
  { passport, name, asked }: { passport: Passport; name: string; asked: string },
): HeldRecord[] {
  const rule = passport.evidence?.[name];
  return Object.entries(application.evidence).flatMap(([held, evidence]) => {
    const other = known.evidence?.[held];
    if (!rule || !other || evidence.state !== 'found' || evidence.earlier) return [];
    if (!isSameAgreement({ passport, rule }, { passport: known, rule: other })) return [];
    if (JSON.stringify(evidenceArguments(application, known, held)) !== asked) return [];
    const { answeredAt, logPosition } = evidence;
    const fields = Object.entries(evidence.record).filter(([field]) => rule.take.includes(field));
    return [{ application: application.number, record: Object.fromEntries(fields), answeredAt, logPosition }];
  });
}
