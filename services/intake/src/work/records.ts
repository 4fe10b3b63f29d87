/** Has the registers asked for the records an application lacks, and no question put that the exchange keeps already. */
import type { Passport } from '@darcha/proto/passport.ts';
import { type Application, providerOf } from '../domain/application.ts';
import type { Missing } from '../domain/conclude.ts';
import { parkedAt } from '../domain/fallback.ts';
import type { Intake } from '../intake.ts';

/** The records as they are once registers have been asked; a question that the exchange keeps is not put again. */
export async function fetchLacking(
  intake: Intake,
  application: Application,
  passport: Passport,
): Promise<{ evidence: Application['evidence']; missing: Missing[] }> {
  const asked = Object.entries(passport.evidence ?? {}).filter(([name]) => isPending(application, name));
  const waiting = asked.flatMap(([name, rule]): Missing[] => {
    const parked = parkedAt(application.evidence[name], intake.now());
    if (!parked) return [];
    return [{ evidence: name, register: providerOf(rule), fault: 'question-parked', again: new Date(parked.until) }];
  });
  const names = asked.map(([name]) => name).filter((name) => !waiting.some(({ evidence }) => evidence === name));
  const fetched = await intake.registers.fetch(application, passport, names, { park: true });
  const missing = fetched.missing.map((one) => dated(one, intake.now()));
  const parked = missing.flatMap(({ evidence: name, parked: kept, again }) => {
    return kept && again ? [[name, { state: 'pending', parked: { id: kept.id, until: again.toISOString() } }]] : [];
  });
  const came = { ...fetched.evidence, ...Object.fromEntries(parked) };
  const evidence = Object.keys(came).length > 0 ? { ...application.evidence, ...came } : application.evidence;
  return { evidence, missing: inOrder([...waiting, ...missing], passport) };
}

/** A question that is kept is not put again before its time is over. */
function dated(missing: Missing, now: Date): Missing {
  return missing.parked ? { ...missing, again: new Date(now.getTime() + missing.parked.waitMs) } : missing;
}

/** A register that may answer any moment is told of first: what is kept for another takes its time. */
function inOrder(missing: Missing[], passport: Passport): Missing[] {
  const names = Object.keys(passport.evidence ?? {});
  const place = ({ evidence, fault }: Missing) =>
    names.indexOf(evidence) - (fault === 'question-parked' ? 0 : names.length);
  return missing.toSorted((a, b) => place(a) - place(b));
}

function isPending({ evidence }: Application, name: string): boolean {
  const known = evidence[name];
  return !known || known.state === 'pending';
}
