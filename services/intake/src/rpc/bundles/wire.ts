/** Bundles in the contract's shape. */
import type { ApplicationInput } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import type { BundleInput } from '@darcha/proto/gen/darcha/intake/v1/Bundle.ts';
import type { BundlePartInput } from '@darcha/proto/gen/darcha/intake/v1/BundlePart.ts';
import type { BundleState as WireState } from '@darcha/proto/gen/darcha/intake/v1/BundleState.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Application } from '../../domain/application.ts';
import { type Bundle, type BundlePart, chosenParts } from '../../domain/bundles/bundle.ts';
import { feeOf, sumOf } from '../../domain/bundles/fees.ts';
import { type BundleState, bundleStateOf } from '../../domain/bundles/state.ts';
import { draftOf, obstacleOf, type Passports } from '../../domain/bundles/submission.ts';
import { sameInAll } from '../../domain/texts/render.ts';
import { toWireEvidence } from '../wire.ts';
import { toWireFormState } from '../wire-form.ts';

interface Showing {
  passports: Passports;
  /** Its parts, as far as they have begun. */
  applications: Application[];
  shown: ReadonlyMap<string, ApplicationInput>;
  how: 'whole' | 'listed';
}

export function toWireBundle(bundle: Bundle, showing: Showing): BundleInput {
  const { status, number, code, event, version, shared, parts, answers, createdAt } = bundle;
  const { passports, applications, how } = showing;
  const states = applications.map((application) => application.status.kind);
  const whole = how === 'whole' && status.kind === 'draft';
  return {
    number,
    code,
    event,
    title: toWireText(bundle.title),
    state: wireBundleState(bundleStateOf(status, states)),
    version,
    answersJson: whole ? Buffer.from(JSON.stringify(answers)) : Buffer.alloc(0),
    shared: shared.map(({ name, title, answers: names }) => ({ name, title: toWireText(title), answers: names })),
    parts: parts.map((part) => toWirePart(bundle, part, showing)),
    fee: sumOf(chosenParts(bundle).map(({ service }) => feeIn(passports, service))) ?? null,
    actions: actionsOf(bundle, applications),
    createdAt: createdAt.toISOString(),
    submittedAt: status.kind === 'submitted' ? status.submittedAt.toISOString() : '',
    keptUntil: status.kind === 'draft' ? status.until.toISOString() : '',
  };
}

export function wireBundleState(state: BundleState): WireState {
  return `BUNDLE_STATE_${state.toUpperCase().replaceAll('-', '_')}` as WireState;
}

function feeIn(passports: Passports, service: string) {
  const passport = passports.get(service);
  return passport && feeOf(passport);
}

function toWirePart(bundle: Bundle, part: BundlePart, { passports, shown, how }: Showing): BundlePartInput {
  const { service, serviceVersion, number, leftOut } = part;
  const passport = passports.get(service);
  const draft = bundle.status.kind === 'draft';
  const obstacle = draft ? obstacleOf(passport, bundle) : undefined;
  const records = draft && how === 'whole' && !leftOut && passport ? Object.keys(passport.evidence ?? {}) : [];
  return {
    service,
    serviceVersion,
    title: toWireText(passport?.title ?? sameInAll(service)),
    agency: passport?.authority ?? '',
    number: leftOut ? '' : number,
    leftOut,
    obstacle: obstacle ? { code: obstacle.code, text: toWireText(obstacle.text) } : null,
    fee: feeIn(passports, service) ?? null,
    evidence: passport ? records.map((name) => toWireEvidence(name, bundle.evidence[service]?.[name], passport)) : [],
    formState:
      draft && how === 'whole' && !leftOut && !obstacle && passport ? formStateOf(bundle, part, passport) : null,
    application: shown.get(number) ?? null,
  };
}

/** Where the form of a part is with the answers of the bundle. */
function formStateOf(bundle: Bundle, part: BundlePart, passport: Passport) {
  const { next } = draftOf(bundle, part, passport, { now: bundle.createdAt, recordKey: '' });
  return toWireFormState(next, { role: 'applicant' }, passport);
}

function actionsOf({ status }: Bundle, applications: Application[]): string[] {
  if (status.kind === 'draft') return ['update', 'request-evidence', 'submit', 'withdraw'];
  if (status.kind !== 'submitted') return [];
  const over = new Set(['issued', 'collected', 'revoked', 'rejected', 'withdrawn', 'expired', 'ready-for-collection']);
  const open = !status.begun || applications.some((application) => !over.has(application.status.kind));
  return open && !status.withdrawing ? ['withdraw'] : [];
}
