import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from '../../../darcha/common/v1/Wait.ts';
import type { InformedInput as _darcha_tracking_v1_InformedInput, Informed as _darcha_tracking_v1_Informed } from '../../../darcha/tracking/v1/Informed.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One thing that happened to one subject.
 */
export interface EventInput {
  /**
   * What it happened to: the number of an application.
   */
  'subject'?: (string);
  /**
   * Position among the events of the subject, from 1, without gaps.
   */
  'sequence'?: (number | string | Long);
  /**
   * Stable type, for example "application.submitted".
   */
  'type'?: (string);
  /**
   * When it happened, an instant.
   */
  'at'?: (string);
  /**
   * Pseudonym of the owner of the subject; given to services only, never leaves the portal.
   */
  'owner'?: (string);
  /**
   * Codes of the agencies that take part in the subject.
   */
  'agencies'?: (string)[];
  /**
   * Who did it: "applicant", "representative", "co-signer", "agency:<code>", "register:<agency code>" or "portal".
   */
  'party'?: (string);
  /**
   * What happened, in words.
   */
  'text'?: (_darcha_common_v1_TextInput | null);
  /**
   * State of the subject after the event, for example "under-examination".
   */
  'state'?: (string);
  /**
   * What is waited for after the event; absent when nothing is.
   */
  'wait'?: (_darcha_common_v1_WaitInput | null);
  /**
   * Identifier of the service applied for.
   */
  'service'?: (string);
  /**
   * Pseudonyms of persons who may follow the subject beside its owner from this event on; those of the last event count.
   * Given to services only.
   */
  'followers'?: (string)[];
  /**
   * The integrator whom the applicant lets know of the subject's state, as of this event; absent for none. Given to services only.
   */
  'informed'?: (_darcha_tracking_v1_InformedInput | null);
}

/**
 * One thing that happened to one subject.
 */
export interface Event {
  /**
   * What it happened to: the number of an application.
   */
  'subject': (string);
  /**
   * Position among the events of the subject, from 1, without gaps.
   */
  'sequence': (number);
  /**
   * Stable type, for example "application.submitted".
   */
  'type': (string);
  /**
   * When it happened, an instant.
   */
  'at': (string);
  /**
   * Pseudonym of the owner of the subject; given to services only, never leaves the portal.
   */
  'owner': (string);
  /**
   * Codes of the agencies that take part in the subject.
   */
  'agencies': (string)[];
  /**
   * Who did it: "applicant", "representative", "co-signer", "agency:<code>", "register:<agency code>" or "portal".
   */
  'party': (string);
  /**
   * What happened, in words.
   */
  'text': (_darcha_common_v1_Text | null);
  /**
   * State of the subject after the event, for example "under-examination".
   */
  'state': (string);
  /**
   * What is waited for after the event; absent when nothing is.
   */
  'wait': (_darcha_common_v1_Wait | null);
  /**
   * Identifier of the service applied for.
   */
  'service': (string);
  /**
   * Pseudonyms of persons who may follow the subject beside its owner from this event on; those of the last event count.
   * Given to services only.
   */
  'followers': (string)[];
  /**
   * The integrator whom the applicant lets know of the subject's state, as of this event; absent for none. Given to services only.
   */
  'informed': (_darcha_tracking_v1_Informed | null);
}
