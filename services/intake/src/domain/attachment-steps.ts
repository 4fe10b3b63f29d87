/** What is done with the files of an application. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Status } from './application.ts';
import { type Attachment, attachmentsOf, holding, mostOf, ruleOf } from './attachments/attachment.ts';
import { attachable, isInHand } from './attachments/in-hand.ts';
import { checkFileCorrection } from './correction.ts';
import type { Steps } from './decide.ts';
import { papersWanted } from './fallback.ts';
import { awaiting } from './portal-steps.ts';

/** Files of one application that take a place, under all names together. */
const mostAttached = 40;

export const attachmentSteps: Steps<'attach' | 'detach' | 'judge' | 'await-scan'> = {
  attach: ({ application, command: { attachment }, world: { passport } }) => {
    const { status } = application;
    const all = attachmentsOf(application);
    if (all.some((known) => isSame(known, attachment))) return { status, events: [] };
    const rule = ruleOf(passport, attachment.name);
    if (!rule) throw attachmentNameUnknown(attachment.name, Object.keys(passport.attachments ?? {}));
    checkAttachable(application, passport, attachment.name);
    const isFull = holding(all, attachment.name).length >= mostOf(rule);
    if (isFull || all.filter(({ state }) => state !== 'refused').length >= mostAttached) {
      throw attachmentsTooMany(`At most ${mostOf(rule)} files are attached as "${attachment.name}".`);
    }
    // What was refused under this name has been answered by a new file.
    const others = all.filter(({ name, state }) => name !== attachment.name || state !== 'refused');
    return { status, attachments: [...others, attachment], events: [] };
  },

  detach: ({ application, command: { id }, world: { passport } }) => {
    const all = attachmentsOf(application);
    const detached = all.find((one) => one.id === id);
    if (!detached) throw attachmentUnknown();
    checkFileCorrection(application, detached.name, passport);
    if (!isInHand(application, passport, detached.name)) throw notInHand(detached.name);
    return { status: application.status, attachments: all.filter((one) => one.id !== id), events: [] };
  },

  judge: ({ application, command: { verdicts } }) => {
    const { status } = application;
    const all = attachmentsOf(application);
    const judged = (one: Attachment) => (one.state === 'quarantined' ? verdicts.get(one.id) : undefined);
    if (!all.some(judged)) return { status, events: [] };
    const refused = all.some((one) => judged(one) === 'refused');
    return {
      status,
      attachments: all.map((one) => ({ ...one, state: judged(one) ?? one.state })),
      events: refused ? [{ type: 'application.attachment-refused', party: 'portal' }] : [],
    };
  },

  'await-scan': ({ application }) => {
    const { status } = application;
    if (status.kind === 'waiting-for-scan') return { status, events: [] };
    const { submittedAt, until, examined } = awaiting(status);
    return {
      status: { kind: 'waiting-for-scan', submittedAt, until, examined },
      events: [{ type: 'application.waiting-for-scan', party: 'portal' }],
    };
  },
};

/**
 * Throws `action-not-allowed` for a file of another name than those that may be attached now, `correction-not-asked` for one that is
 * not to be corrected.
 */
export function checkAttachable(application: Application, passport: Passport, name: string): void {
  if (!attachable(application, passport).includes(name)) throw notInHand(name);
  // Nobody can have marked a paper in the place of a record that is awaited only now.
  if (papersWanted(application, passport, ['pending']).includes(name)) return;
  checkFileCorrection(application, name, passport);
}

function notInHand(name: string): DomainError {
  const message =
    `Nothing can be attached as "${name}" now, or taken away: a paper in the place of a record is taken only while its register is ` +
    'away, and once it is submitted nothing else is.';
  return new DomainError('wrong-state', 'action-not-allowed', message);
}

/** The same file under the same name is one, however often it is sent. */
function isSame(known: Attachment, attachment: Attachment): boolean {
  if (known.id === attachment.id) return true;
  return known.name === attachment.name && known.digest === attachment.digest && known.state !== 'refused';
}

/** Files go with a draft that was never submitted; what officials have had before them stays. */
export function withoutErased(attachments: Application['attachments'], status: Status): Application['attachments'] {
  const erased = (status.kind === 'withdrawn' || status.kind === 'expired') && !status.submittedAt;
  return erased && attachments && attachments.length > 0 ? [] : attachments;
}

/** The same for one that does not exist and one that is somebody else's. */
export function attachmentUnknown(): DomainError {
  const message =
    'There is no such file or upload in this application. It may have been taken away, or its term ran out.';
  return new DomainError('not-found', 'attachment-unknown', message);
}

export function attachmentsTooMany(why: string): DomainError {
  const message = `${why} Take one away that is not needed, then send the new one.`;
  return new DomainError('too-many', 'attachments-too-many', message);
}

export function attachmentNameUnknown(name: string, names: readonly string[]): DomainError {
  const known = names.length > 0 ? `Attach files as one of: ${names.join(', ')}.` : 'This service takes no files.';
  const faults = [{ path: '/name', code: 'attachment-name-unknown', message: known }];
  return new DomainError('invalid', 'attachment-name-unknown', `No file is asked for as "${name}". ${known}`, {
    faults,
  });
}
