import type { DisputeStateInput as _darcha_exchange_v1_DisputeStateInput, DisputeState as _darcha_exchange_v1_DisputeState } from '../../../darcha/exchange/v1/DisputeState.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from '../../../darcha/common/v1/Wait.ts';
import type { DisputeReplyInput as _darcha_exchange_v1_DisputeReplyInput, DisputeReply as _darcha_exchange_v1_DisputeReply } from '../../../darcha/exchange/v1/DisputeReply.ts';
import type { AccessInput as _darcha_exchange_v1_AccessInput, Access as _darcha_exchange_v1_Access } from '../../../darcha/exchange/v1/Access.ts';
import type { DisputeExtensionInput as _darcha_exchange_v1_DisputeExtensionInput, DisputeExtension as _darcha_exchange_v1_DisputeExtension } from '../../../darcha/exchange/v1/DisputeExtension.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A dispute.
 */
export interface DisputeInput {
  /**
   * Position of the access in the log; the dispute's own number, since there is one for each access.
   */
  'position'?: (number | string | Long);
  /**
   * Where it stands.
   */
  'state'?: (_darcha_exchange_v1_DisputeStateInput);
  /**
   * Code of the agency that has to answer.
   */
  'agency'?: (string);
  /**
   * What the person has written, 10 to 2,000 characters.
   */
  'text'?: (string);
  /**
   * When it was opened, an instant.
   */
  'openedAt'?: (string);
  /**
   * Who must act, why and by when: "dispute-answer", or "dispute-overdue" once the term has passed and the head of the agency
   * answers for it; absent once it is answered.
   */
  'wait'?: (_darcha_common_v1_WaitInput | null);
  /**
   * What the agency has answered; absent while it is open.
   */
  'reply'?: (_darcha_exchange_v1_DisputeReplyInput | null);
  /**
   * The access, as the person sees it.
   */
  'access'?: (_darcha_exchange_v1_AccessInput | null);
  /**
   * Identifier of the question, by which the member that asked finds it; empty for the person.
   */
  'questionId'?: (string);
  /**
   * By how much the term for the answer was extended; absent when it was not.
   */
  'extension'?: (_darcha_exchange_v1_DisputeExtensionInput | null);
}

/**
 * A dispute.
 */
export interface Dispute {
  /**
   * Position of the access in the log; the dispute's own number, since there is one for each access.
   */
  'position': (number);
  /**
   * Where it stands.
   */
  'state': (_darcha_exchange_v1_DisputeState);
  /**
   * Code of the agency that has to answer.
   */
  'agency': (string);
  /**
   * What the person has written, 10 to 2,000 characters.
   */
  'text': (string);
  /**
   * When it was opened, an instant.
   */
  'openedAt': (string);
  /**
   * Who must act, why and by when: "dispute-answer", or "dispute-overdue" once the term has passed and the head of the agency
   * answers for it; absent once it is answered.
   */
  'wait': (_darcha_common_v1_Wait | null);
  /**
   * What the agency has answered; absent while it is open.
   */
  'reply': (_darcha_exchange_v1_DisputeReply | null);
  /**
   * The access, as the person sees it.
   */
  'access': (_darcha_exchange_v1_Access | null);
  /**
   * Identifier of the question, by which the member that asked finds it; empty for the person.
   */
  'questionId': (string);
  /**
   * By how much the term for the answer was extended; absent when it was not.
   */
  'extension': (_darcha_exchange_v1_DisputeExtension | null);
}
