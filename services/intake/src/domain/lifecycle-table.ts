/** One table of every step of every tier: in which state, by whom, to which states. What it does not list is not allowed. */
import type { ApplicableTier, StateKind } from './application.ts';
import type { CommandName, Step } from './lifecycle.ts';

type Steps = Readonly<Partial<Record<CommandName, Step | Readonly<Record<ApplicableTier, Step | undefined>>>>>;

const byApplicant = (...to: StateKind[]): Step => ({ by: 'applicant', to });
const byOfficial = (...to: StateKind[]): Step => ({ by: 'official', to });
const byPortal = (...to: StateKind[]): Step => ({ by: 'portal', to });

const byCoSigner = (...to: StateKind[]): Step => ({ by: 'co-signer', to });

const undecided = ['submitted', 'waiting-for-register', 'waiting-for-scan', 'under-examination'] as const;

/** What becomes of it when the term is about to pass, or has passed: who is above is told, or silence decides. */
const overdue = {
  escalate: byPortal(...undecided),
  // Where nobody could make the result silence goes up, too.
  lapse: {
    interactive: byPortal('ready-for-collection', 'rejected', ...undecided),
    transactional: byPortal('issued', 'rejected', ...undecided),
  },
} satisfies Steps;

/** What a part decided may lead to: it may be the last, and others may have refused theirs. */
const deciding = (by: (...to: StateKind[]) => Step) => ({
  interactive: by('under-examination', 'ready-for-collection', 'rejected'),
  transactional: by('under-examination', 'issued', 'rejected'),
});

/** From the submission to the end one can write to one another, and who was asked for an opinion can give it. */
const writing = (state: StateKind) => ({
  write: byApplicant(state),
  reply: byOfficial(state),
  'give-opinion': byOfficial(state),
});

/** While a register is away the applicant may use something else. */
const standingIn = (state: StateKind) => ({
  'use-earlier-record': byApplicant(state),
  'use-own-paper': byApplicant(state),
});

/** A question that was kept for a register is answered. */
const answering = (state: StateKind) => ({ 'take-answer': byPortal(state) });

/** The same in all states in which the portal works on it. */
const processing = {
  withdraw: byApplicant('withdrawn'),
  wait: byPortal('waiting-for-register'),
  examine: byPortal('under-examination'),
  grant: { interactive: undefined, transactional: byPortal('issued') },
  refuse: { interactive: undefined, transactional: byPortal('rejected') },
  ...overdue,
  judge: byPortal('submitted', 'waiting-for-register', 'waiting-for-scan'),
  'await-scan': byPortal('waiting-for-scan'),
} satisfies Steps;

/** While the applicant has it in hand. */
const attaching = (state: StateKind): Steps => ({
  attach: byApplicant(state),
  detach: byApplicant(state),
  judge: byPortal(state),
});

/** It stays the applicant's until everybody has signed. */
const signing = (state: 'draft' | 'returned') => ({
  submit: byApplicant('submitted', state),
  sign: byCoSigner('submitted', state),
  'refuse-signature': byCoSigner(state),
  'lapse-signatures': byPortal(state),
});

/** Somebody else may conduct it until it has ended, and have the result then. */
const representing = (state: StateKind): Steps => ({
  entrust: byApplicant(state),
  'take-over': byApplicant(state),
  'end-representation': byPortal(state),
});

/** What is personal goes when its time has come, unless a head holds it; how it ended stays. */
const erasing = (state: StateKind): Steps => ({
  erase: byPortal(state),
  'delay-erasure': byPortal(state),
  hold: byOfficial(state),
  'release-hold': byOfficial(state),
  'review-hold': byPortal(state),
  'end-representation': byPortal(state),
  'end-informing': byApplicant(state),
});

/** A program is let know as long as there is something to tell, and never longer than the applicant wants. */
const informing = (state: StateKind): Steps => ({
  'allow-informing': byApplicant(state),
  'end-informing': byApplicant(state),
});

export const table: Readonly<Record<StateKind, Steps>> = {
  draft: {
    update: byApplicant('draft'),
    'request-evidence': byApplicant('draft'),
    ...signing('draft'),
    withdraw: byApplicant('withdrawn'),
    'keep-evidence': byPortal('draft'),
    expire: byPortal('expired'),
    remind: byPortal('draft'),
    ...attaching('draft'),
    ...representing('draft'),
    ...standingIn('draft'),
    ...informing('draft'),
  },
  submitted: {
    ...processing,
    ...writing('submitted'),
    ...representing('submitted'),
    ...answering('submitted'),
    ...informing('submitted'),
  },
  'waiting-for-register': {
    ...processing,
    ...writing('waiting-for-register'),
    ...representing('waiting-for-register'),
    ...answering('waiting-for-register'),
    ...standingIn('waiting-for-register'),
    // Papers of one's own alone.
    attach: byApplicant('waiting-for-register'),
    detach: byApplicant('waiting-for-register'),
    ...informing('waiting-for-register'),
  },
  'waiting-for-scan': {
    ...processing,
    ...writing('waiting-for-scan'),
    ...representing('waiting-for-scan'),
    ...answering('waiting-for-scan'),
    ...informing('waiting-for-scan'),
  },
  'under-examination': {
    withdraw: byApplicant('withdrawn'),
    claim: byOfficial('under-examination'),
    assign: byOfficial('under-examination'),
    approve: deciding(byOfficial),
    // Where others are still to decide, or another is to confirm it, it stays where it is.
    reject: byOfficial('under-examination', 'rejected'),
    return: byOfficial('returned'),
    confirm: deciding(byOfficial),
    object: byOfficial('under-examination'),
    'lapse-part': deciding(byPortal),
    'ask-opinion': byOfficial('under-examination'),
    'ask-register': byOfficial('under-examination'),
    ...answering('under-examination'),
    ...writing('under-examination'),
    extend: byOfficial('under-examination'),
    ...overdue,
    ...representing('under-examination'),
    ...informing('under-examination'),
  },
  returned: {
    update: byApplicant('returned'),
    'request-evidence': byApplicant('returned'),
    ...signing('returned'),
    withdraw: byApplicant('withdrawn'),
    'keep-evidence': byPortal('returned'),
    expire: byPortal('expired'),
    ...attaching('returned'),
    ...standingIn('returned'),
    ...answering('returned'),
    ...writing('returned'),
    ...representing('returned'),
    ...informing('returned'),
  },
  'ready-for-collection': {
    // A wrong code leaves it where it is, and is counted.
    collect: byOfficial('collected', 'ready-for-collection'),
    'name-collector': byApplicant('ready-for-collection'),
    'reissue-code': byApplicant('ready-for-collection'),
    write: byApplicant('ready-for-collection'),
    reply: byOfficial('ready-for-collection'),
    expire: byPortal('expired'),
    ...representing('ready-for-collection'),
    ...answering('ready-for-collection'),
    ...informing('ready-for-collection'),
  },
  // What was decided on a paper is compared with the record all the same: the agency may have to take it back.
  collected: { revoke: byOfficial('revoked'), ...erasing('collected'), ...answering('collected') },
  issued: { revoke: byOfficial('revoked'), ...erasing('issued'), ...answering('issued') },
  revoked: erasing('revoked'),
  rejected: erasing('rejected'),
  withdrawn: erasing('withdrawn'),
  expired: erasing('expired'),
};
