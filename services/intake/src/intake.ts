/** What the service's parts are given to work with. */
import type { Logger } from '@darcha/kit/log.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { ResultSigner } from '@darcha/result-document/jws.ts';
import type { PortalCertificate } from '@darcha/result-document/portal.ts';
import type { Printer } from '@darcha/result-document/print.ts';
import type { AgencyName } from './domain/words.ts';
import type { Drafts } from './drafts.ts';
import type { Files } from './files.ts';
import type { Issue } from './issuing.ts';
import type { FindOffered } from './remote/bundles.ts';
import type { Passports } from './remote/passports.ts';
import type { AskForProof } from './remote/proofs.ts';
import type { Registers } from './remote/registers.ts';
import type { Bundles } from './store/bundles.ts';
import type { CannedAnswers } from './store/canned-answers.ts';
import type { Exports } from './store/exports.ts';
import type { Mandates } from './store/mandates.ts';
import type { Prepared } from './store/prepared.ts';
import type { Store } from './store/store.ts';

export interface BundleKeeping {
  store: Bundles;
  drafts: Drafts;
  /** As the catalogue offers them. */
  offered: FindOffered;
  /** There are new events to relay. */
  nudge: () => void;
}

export interface Intake {
  store: Store;
  drafts: Drafts;
  prepared: Prepared;
  /** Who asked for what is held about them. */
  exports: Exports;
  bundles: BundleKeeping;
  cannedAnswers: CannedAnswers;
  mandates: Mandates;
  files: Files;
  passports: Passports;
  registers: Registers;
  askForProof: AskForProof;
  agencyName: AgencyName;
  sealer: Pick<Sealer, 'pseudonym'>;
  issue: Issue;
  signer: ResultSigner;
  printer: Printer;
  portalCertificate: PortalCertificate;
  /** Where people reach the portal, without a slash at the end. */
  publicUrl: string;
  timing: Timing;
  now: () => Date;
  /** There are new events to relay. */
  nudge: () => void;
  log: Logger;
}

/** Milliseconds. */
export interface Timing {
  /** How long a submission waits for registers before it answers with the application as far as it came. */
  submitMs: number;
  /** How long one attempt of the worker waits for registers. */
  attemptMs: number;
  /** How long an instance that works on an application keeps others from it. */
  leaseMs: number;
  /** Pause after the first failed attempt; doubled after each further one, up to `retryMaxMs`. */
  retryFirstMs: number;
  retryMaxMs: number;
  /** How often the worker looks for what is due. */
  pollMs: number;
  /** How often terms that have run out are looked for. */
  sweepMs: number;
}
