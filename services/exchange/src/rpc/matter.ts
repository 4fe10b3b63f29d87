/** A question while it is being dealt with: what is known of it so far, for the log. */
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import type { Question } from '../domain/question.ts';
import { Stages } from './stages.ts';

export interface Matter {
  /** Code of the member over whose connection it came. */
  readonly peer: string;
  readonly message: SignedMessage;
  readonly stages: Stages;
  /** True once the message is known to be of a sound size, so that it may be kept. */
  bounded: boolean;
  /** Set once its signature has been verified. */
  question?: Question;
  /** True while no other question with its id is dealt with here. */
  inHand: boolean;
  /** True once its id belongs to it: any later question with the same id is a replay. */
  ownsId: boolean;
  /** True once it went down a provider's stream: from then on its messages are kept as proof. */
  put: boolean;
  /** True for a question that was of its time when it was parked. */
  readonly parked?: true;
  /** Set once an answer has been verified. */
  answer?: SignedMessage;
}

const nothing: SignedMessage = { payload: Buffer.alloc(0), signature: '', certificate: Buffer.alloc(0) };

export function openMatter(peer: string, message: SignedMessage | null): Matter {
  const stages = new Stages();
  return { peer, message: message ?? nothing, stages, bounded: false, inHand: false, ownsId: false, put: false };
}
