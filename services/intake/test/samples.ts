/** Passports and applications for the unit tests of the domain. */
import type { Passport } from '@darcha/proto/passport.ts';
import { languages, type Text } from '@darcha/proto/text.ts';
import type { ApplicableTier, Application, StateKind, Status } from '../src/domain/application.ts';
import type { Attachment } from '../src/domain/attachments/attachment.ts';
import type { Actor, Command, World } from '../src/domain/command.ts';
import type { CommandName } from '../src/domain/lifecycle.ts';
import type { Part } from '../src/domain/parts.ts';
import type { Representation } from '../src/domain/representation.ts';

export const text = (words: string): Text =>
  Object.fromEntries(languages.map((language) => [language, `${words} (${language})`])) as Text;

export const now = new Date('2026-03-24T05:00:00.000Z');
export const today = '2026-03-24';

export function passportOf(tier: ApplicableTier, changes: Partial<Passport> = {}): Passport {
  return {
    id: 'sample-service',
    version: 3,
    published: '2026-01-01',
    tier,
    title: text('Sample'),
    summary: text('Sample'),
    authority: 'sample-agency',
    audience: ['natural-person'],
    events: [],
    basis: {},
    offices: 'all',
    steps: [],
    fee: 'none',
    evidence: {
      residence: {
        record: 'interior-ministry/residence@1',
        ask: { person: 'applicant.pin' },
        take: ['region', 'since'],
        basis: 'law',
        why: text('Why'),
        consent: 'law',
        fallback: {
          earlier: { within: '30 days' },
          parked: { within: '10 days' },
          paper: { attachment: 'paper', states: { region: { type: 'string', title: text('Region') } } },
        },
      },
    },
    form: { phone: { type: 'string', format: 'uz-phone', title: text('Phone') } },
    attachments: {
      letter: { title: text('Letter'), optional: true, types: ['pdf', 'png'], largest: '1 MB', most: 2 },
      paper: { title: text('Paper'), optional: true, types: ['pdf', 'png'], largest: '1 MB', most: 2 },
    },
    rules: [
      { code: 'not-registered', when: 'residence = null', refuse: text('Not registered') },
      { code: 'just-moved', when: 'residence != null and date(residence.since) > today', clerk: text('Just moved') },
    ],
    result: {
      title: text('Certificate'),
      statement: text('{applicant.name} lives in {facts.region}, {number}'),
      facts: { region: { title: text('Region'), value: 'residence.region' } },
      ...(tier === 'interactive' && { collect: { office: '"sample-office"', within: '30 days' } }),
    },
    clock: { decide: '5 working days', basis: 'law', extension: { by: '5 working days', basis: 'law' } },
    ...changes,
  };
}

export const worldOf = (passport: Passport, at: Date = now): World => ({
  now: at,
  passport,
  agencyName: (code) => code,
});

export const issued = { code: '0123456789ABCDEF', document: 'a.b.c', digest: 'd', at: now.toISOString() };
export const reasons = { language: 'en', text: 'Reasons that are long enough.' } as const;

export const representation: Representation = {
  mandate: 'M-7KQ2-M9XF-4T',
  kind: 'power-of-attorney',
  by: 'representative',
  pin: '90507880010028',
  name: 'Aziz Namunayev',
  powers: ['follow', 'apply', 'collect'],
  since: now.toISOString(),
  lastDay: '2027-03-24',
};

export const actors = {
  applicant: { role: 'applicant' },
  representative: { role: 'applicant', as: representation },
  clerk: { role: 'official', id: 'clerk', agency: 'sample-agency', head: false },
  otherClerk: { role: 'official', id: 'other', agency: 'sample-agency', head: false },
  head: { role: 'official', id: 'head', agency: 'sample-agency', head: true },
  portal: { role: 'portal' },
  coSigner: { role: 'co-signer', code: 'spouse' },
} as const satisfies Record<string, Actor>;

const until = new Date('2026-04-01T19:00:00.000Z');
const decision = { at: now, by: { official: 'clerk' } };
const submitted = { submittedAt: now };

/** One status of each kind. */
export const statuses: { [K in StateKind]: Extract<Status, { kind: K }> } = {
  draft: { kind: 'draft', until },
  submitted: { kind: 'submitted', ...submitted, until, examined: false },
  'waiting-for-register': {
    kind: 'waiting-for-register',
    ...submitted,
    until,
    examined: false,
    register: 'interior-ministry',
    fault: 'register-unavailable',
  },
  'waiting-for-scan': { kind: 'waiting-for-scan', ...submitted, until, examined: false },
  'under-examination': { kind: 'under-examination', ...submitted, until, notes: [] },
  returned: { kind: 'returned', ...submitted, until, decision, fields: ['/phone'], secret: { reasons } },
  'ready-for-collection': {
    kind: 'ready-for-collection',
    ...submitted,
    until,
    decision,
    office: 'sample-office',
    lastDay: '2026-04-01',
    wrongCodes: 0,
    secret: { code: 'ABCD1234', facts: {} },
  },
  collected: {
    kind: 'collected',
    ...submitted,
    decision,
    office: 'sample-office',
    lastDay: '2026-04-01',
    collectedAt: now,
    secret: { issued },
  },
  issued: { kind: 'issued', ...submitted, decision, secret: { issued } },
  revoked: {
    kind: 'revoked',
    ...submitted,
    decision,
    at: now,
    by: { official: 'head' },
    secret: { issued, revocation: reasons },
  },
  rejected: { kind: 'rejected', ...submitted, decision, secret: {} },
  withdrawn: { kind: 'withdrawn', at: now },
  expired: { kind: 'expired', at: now, was: 'draft' },
};

/** Of an application that is examined: claimed by `clerk`. */
const parts: Part[] = [
  { step: 'decision', agency: 'sample-agency', kind: 'open', since: now, until, claimedBy: 'clerk' },
];
/** One that waits for the scanner. */
export const attachment: Attachment = {
  id: 'file',
  name: 'letter',
  state: 'quarantined',
  fileName: 'Xat.pdf',
  type: 'pdf',
  size: 10,
  digest: '00',
  blob: 'file',
  addedAt: now.toISOString(),
};

export function applicationIn(status: Status, tier: ApplicableTier = 'transactional'): Application {
  return {
    number: 'D-7KQ2-M9XF-4T',
    version: 1,
    sequence: 1,
    service: 'sample-service',
    serviceVersion: 3,
    tier,
    agency: 'sample-agency',
    owner: 'pseudonym',
    createdAt: now,
    applicant: { pin: '91203950010011', name: 'Dilnoza Namunayeva' },
    form: { phone: '+998901234567' },
    evidence: {},
    ...(status.kind === 'under-examination' && { parts }),
    attachments: [attachment],
    status,
  };
}

const record = {
  state: 'found',
  record: { region: 'UZ-TK', since: '2019-05-01' },
  answeredAt: 'x',
  logPosition: 1,
} as const;
export const evidence = { residence: record };

/** One command of each name; with `right` false, one to be refused where that can be. */
export function commandOf(name: CommandName, tier: ApplicableTier, right: boolean): Command {
  const collection = { facts: { region: 'UZ-TK' }, office: 'sample-office', code: 'ABCD1234' };
  const completion = tier === 'interactive' ? { collection } : { issued };
  const commands: { [N in CommandName]: Command } = {
    update: { name: 'update', form: { phone: right ? '+998901234567' : '1' } },
    'request-evidence': { name: 'request-evidence', names: ['residence'] },
    submit: { name: 'submit' },
    remind: { name: 'remind' },
    withdraw: { name: 'withdraw' },
    claim: { name: 'claim' },
    assign: { name: 'assign', to: right ? 'clerk' : 'other' },
    approve: { name: 'approve', completion },
    confirm: { name: 'confirm', completion },
    object: { name: 'object', reasons },
    write: { name: 'write', words: right ? reasons : { language: 'en', text: ' ' } },
    reply: { name: 'reply', words: reasons },
    'ask-opinion': {
      name: 'ask-opinion',
      agency: right ? 'other-agency' : 'sample-agency',
      ...{ sees: ['phone'], within: '', words: reasons },
    },
    'give-opinion': { name: 'give-opinion', words: reasons },
    'lapse-part': { name: 'lapse-part', completion },
    reject: { name: 'reject', reasons: right ? reasons : { language: 'en', text: 'No.' } },
    return: { name: 'return', reasons, fields: [right ? '/phone' : '/none'] },
    collect: right
      ? { name: 'collect', code: 'abcd-1234', by: 'applicant', issued }
      : { name: 'collect', code: '0', by: 'applicant' },
    revoke: { name: 'revoke', reasons: right ? reasons : { language: 'en', text: 'No.' } },
    'name-collector': {
      name: 'name-collector',
      collector: { name: 'Aziz Namunayev', document: 'AD1234567' },
      code: 'ABCD1234',
    },
    erase: { name: 'erase', key: 'AAAA' },
    'reissue-code': { name: 'reissue-code', code: 'ABCD1234' },
    'keep-evidence': { name: 'keep-evidence', evidence },
    wait: { name: 'wait', evidence, register: 'interior-ministry', fault: 'register-slow' },
    examine: { name: 'examine', evidence, notes: [] },
    grant: { name: 'grant', evidence, issued },
    refuse: { name: 'refuse', evidence, rules: ['not-registered'] },
    expire: { name: 'expire' },
    extend: { name: 'extend', days: right ? 2 : 99, reasons },
    escalate: { name: 'escalate' },
    lapse:
      tier === 'interactive'
        ? { name: 'lapse', completion: { collection } }
        : { name: 'lapse', completion: { issued } },
    attach: {
      name: 'attach',
      attachment: { ...attachment, id: 'other', digest: 'other', name: right ? 'letter' : 'none' },
    },
    detach: { name: 'detach', id: right ? 'file' : 'none' },
    judge: { name: 'judge', verdicts: new Map([['file', 'clean']]) },
    'await-scan': { name: 'await-scan' },
    entrust: {
      name: 'entrust',
      representation: { ...representation, mandate: right ? 'M-NEW' : representation.mandate },
    },
    'take-over': { name: 'take-over' },
    sign: { name: 'sign', who: 'co-signer', personName: 'Malika Namunayeva', digest: right ? 'digest' : 'other' },
    'refuse-signature': { name: 'refuse-signature', who: 'co-signer', reasons },
    hold: {
      name: 'hold',
      ...{ reasons, basis: 'Criminal Procedure Code, case 1-2026/77', reviewOn: right ? '2028-01-31' : '2026-02-30' },
    },
    'release-hold': { name: 'release-hold' },
    'review-hold': { name: 'review-hold' },
    'delay-erasure': { name: 'delay-erasure', code: 'access-disputed' },
    'lapse-signatures': { name: 'lapse-signatures' },
    'end-representation': { name: 'end-representation', mandate: representation.mandate, by: 'revoked' },
    'use-earlier-record': {
      name: 'use-earlier-record',
      evidence: right ? 'residence' : 'none',
      earlier: 'D-0000-0000-00',
      ...{ record: record.record, answeredAt: now.toISOString(), logPosition: 1 },
    },
    'use-own-paper': {
      name: 'use-own-paper',
      evidence: 'residence',
      stated: right ? { region: 'UZ-TK' } : { region: 1 },
    },
    'ask-register': { name: 'ask-register', evidence: 'residence', answer: record },
    'take-answer': { name: 'take-answer', evidence: 'residence', ...(right && { answer: record }) },
    'allow-informing': { name: 'allow-informing', client: right ? 'integrator' : '' },
    'end-informing': { name: 'end-informing' },
  };
  return commands[name];
}
