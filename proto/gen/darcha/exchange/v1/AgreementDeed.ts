import type { AgreementActKindInput as _darcha_exchange_v1_AgreementActKindInput, AgreementActKind as _darcha_exchange_v1_AgreementActKind } from '../../../darcha/exchange/v1/AgreementActKind.ts';
import type { AgreementDeedByInput as _darcha_exchange_v1_AgreementDeedByInput, AgreementDeedBy as _darcha_exchange_v1_AgreementDeedBy } from '../../../darcha/exchange/v1/AgreementDeedBy.ts';
import type { AgreementTermsInput as _darcha_exchange_v1_AgreementTermsInput, AgreementTerms as _darcha_exchange_v1_AgreementTerms } from '../../../darcha/exchange/v1/AgreementTerms.ts';

/**
 * What was done about an agreement, told of an act.
 */
export interface AgreementDeedInput {
  /**
   * What was done.
   */
  'kind'?: (_darcha_exchange_v1_AgreementActKindInput);
  /**
   * Code of the member that did it.
   */
  'member'?: (string);
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Why; may be empty.
   */
  'reason'?: (string);
  /**
   * On whose word.
   */
  'by'?: (_darcha_exchange_v1_AgreementDeedByInput);
  /**
   * The terms it carried; absent when it carried none.
   */
  'terms'?: (_darcha_exchange_v1_AgreementTermsInput | null);
  /**
   * SHA-256 of the act's payload, by which the members hold it.
   */
  'digest'?: (Buffer | Uint8Array | string);
}

/**
 * What was done about an agreement, told of an act.
 */
export interface AgreementDeed {
  /**
   * What was done.
   */
  'kind': (_darcha_exchange_v1_AgreementActKind);
  /**
   * Code of the member that did it.
   */
  'member': (string);
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Why; may be empty.
   */
  'reason': (string);
  /**
   * On whose word.
   */
  'by': (_darcha_exchange_v1_AgreementDeedBy);
  /**
   * The terms it carried; absent when it carried none.
   */
  'terms': (_darcha_exchange_v1_AgreementTerms | null);
  /**
   * SHA-256 of the act's payload, by which the members hold it.
   */
  'digest': (Buffer);
}
