/** Parking: what a provider that is not there has not heard of waits for it, when its asker said until when. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { sha256 } from '@darcha/transparency-log/log-entry.ts';
import { ending } from '../domain/errors.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Matter } from '../rpc/matter.ts';
import { replayed } from '../store/log-store.ts';
import type { ParkedStore } from '../store/parked-store.ts';

/** How a parked question stands, as its asker is told. */
export interface Standing {
  parkedAt: Date;
  answerBy: Date;
  /** Why it was not answered at once. */
  code: string;
}

/**
 * Parks a question that failed with `cause`, or throws: `cause` itself when it cannot wait, `mailbox-full`, or
 * `question-replayed` when another question is parked with its id. The same question again is parked once.
 */
export type Park = (matter: Matter, cause: unknown) => Promise<Standing>;

export interface ParkDependencies {
  parked: ParkedStore;
  mailbox: Mailbox;
  /** Questions of one member that are parked, or whose end lies in its mailbox. */
  most: number;
}

/** Failures that say that the provider is not there, not that it will not. */
const waitable = ['provider-away', 'provider-circuit-open', 'provider-slow'];

export function createPark({ parked, mailbox, most }: ParkDependencies): Park {
  return async ({ message, peer, question, put }, cause) => {
    // What went down to the provider may be answered there already: its asker decides whether to ask again.
    if (!question?.answerBy || put || !isDomainError(cause) || !waitable.includes(cause.code)) throw cause;
    if ((await parked.count(peer)) + (await mailbox.ends(peer)) >= most) throw full(most);
    const { id, recordType } = question;
    const fresh = {
      id,
      sender: peer,
      recordType,
      digest: sha256(message.payload).toString('hex'),
      message,
      parkedAt: new Date(),
      answerBy: new Date(question.answerBy),
    };
    const there = await parked.insert(fresh);
    if (there && there.digest !== fresh.digest) throw replayed();
    const { parkedAt, answerBy } = there ?? fresh;
    return { parkedAt, answerBy, code: cause.code };
  };
}

function full(most: number) {
  return ending(
    'mailbox-full',
    `${most} of your questions are parked, or have ended and lie in your mailbox. Receive and acknowledge those, or ask again ` +
      'later: this one was not parked.',
  );
}
