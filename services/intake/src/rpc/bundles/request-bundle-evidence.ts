import { runInContext } from '@darcha/kit/context.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { changeBundle, findBundle, passportsOf } from '../../bundles.ts';
import type { Application, Evidence } from '../../domain/application.ts';
import { type Bundle, changed } from '../../domain/bundles/bundle.ts';
import { draftOf, requestRecords } from '../../domain/bundles/submission.ts';
import { isSameQuestion } from '../../domain/outdated.ts';
import type { Intake } from '../../intake.ts';
import { lastingContext } from '../../work/context.ts';
import { registerUnavailable } from '../request-evidence.ts';
import { type BundleRpc, readNumber, requireOwner, shownBundle } from './bundle-call.ts';

/**
 * Fetches records of a part on the person's explicit request. Errors: `bundle-unknown`, `action-not-allowed`,
 * `evidence-invalid`, `evidence-requested-too-often`, `register-unavailable` (the request is kept).
 */
export function requestBundleEvidence(intake: Intake): BundleRpc<'RequestBundleEvidence'> {
  return async ({ number: text, service, names }) => {
    const { owner } = requireOwner(intake);
    const number = readNumber(text);
    const wanted = [...new Set(names)];
    const { bundle: present } = await findBundle(intake, number, owner);
    const passports = await passportsOf(intake, present);
    const asking: Application[] = [];
    const ask = (bundle: Bundle) => {
      const requested = requestRecords(bundle, { service, names: wanted }, passports, intake.now());
      asking.push(requested.asking);
      return requested;
    };
    await changeBundle(intake, { number, owner, change: ask });
    const passport = passports.get(service);
    const asked = asking.at(-1);
    if (!passport || !asked) throw new Error('records were asked for without a passport');
    // The records are kept even when the caller has gone meanwhile.
    const { evidence, missing } = await runInContext(lastingContext(intake.timing.submitMs), () =>
      intake.registers.fetch(asked, passport, wanted),
    );
    const keep = (bundle: Bundle) => kept(bundle, { asked, passport, evidence }, intake.now());
    const { bundle } = await changeBundle(intake, { number, owner, change: keep });
    const [first] = missing;
    if (first) throw registerUnavailable(first);
    return { bundle: await shownBundle(intake, bundle) };
  };
}

interface Answered {
  asked: Application;
  passport: Passport;
  evidence: Record<string, Evidence>;
}

/** With the records that are still asked for, by the same answers; what was submitted meanwhile has its part fetch them. */
function kept(bundle: Bundle, { asked, passport, evidence }: Answered, now: Date) {
  const { service } = asked;
  const part = bundle.parts.find((one) => one.service === service);
  if (bundle.status.kind !== 'draft' || !part) return { next: bundle, events: [] };
  const { next: present } = draftOf(bundle, part, passport, { now, recordKey: '' });
  const same = (name: string) =>
    present.evidence[name] !== undefined && isSameQuestion(name, passport, [asked, present]);
  const found = Object.entries(evidence).filter(([name]) => same(name));
  if (found.length === 0) return { next: bundle, events: [] };
  const own = { ...bundle.evidence[service], ...Object.fromEntries(found) };
  return changed(bundle, { evidence: { ...bundle.evidence, [service]: own } }, now);
}
