import type { AgreementStateInput as _darcha_exchange_v1_AgreementStateInput, AgreementState as _darcha_exchange_v1_AgreementState } from '../../../darcha/exchange/v1/AgreementState.ts';
import type { AgreementTermsInput as _darcha_exchange_v1_AgreementTermsInput, AgreementTerms as _darcha_exchange_v1_AgreementTerms } from '../../../darcha/exchange/v1/AgreementTerms.ts';
import type { AgreementWaitInput as _darcha_exchange_v1_AgreementWaitInput, AgreementWait as _darcha_exchange_v1_AgreementWait } from '../../../darcha/exchange/v1/AgreementWait.ts';
import type { QuotaStandingInput as _darcha_exchange_v1_QuotaStandingInput, QuotaStanding as _darcha_exchange_v1_QuotaStanding } from '../../../darcha/exchange/v1/QuotaStanding.ts';
import type { AgreementActKindInput as _darcha_exchange_v1_AgreementActKindInput, AgreementActKind as _darcha_exchange_v1_AgreementActKind } from '../../../darcha/exchange/v1/AgreementActKind.ts';

/**
 * An agreement as it stands.
 */
export interface AgreementInput {
  /**
   * Its identifier.
   */
  'id'?: (string);
  /**
   * Where it stands.
   */
  'state'?: (_darcha_exchange_v1_AgreementStateInput);
  /**
   * Since when, an instant.
   */
  'since'?: (string);
  /**
   * Code of the provider.
   */
  'provider'?: (string);
  /**
   * The terms in force, or last in force; absent when it was never granted.
   */
  'terms'?: (_darcha_exchange_v1_AgreementTermsInput | null);
  /**
   * Their digest.
   */
  'termsDigest'?: (Buffer | Uint8Array | string);
  /**
   * The terms asked for; absent when nothing is asked for.
   */
  'proposed'?: (_darcha_exchange_v1_AgreementTermsInput | null);
  /**
   * Their digest.
   */
  'proposedDigest'?: (Buffer | Uint8Array | string);
  /**
   * Code of the member that asks for them.
   */
  'proposedBy'?: (string);
  /**
   * Why it was refused, suspended or ended, or why the last proposal was refused; may be empty.
   */
  'reason'?: (string);
  /**
   * How many acts it has.
   */
  'acts'?: (number);
  /**
   * SHA-256 of the payload of the last act: what the next one names as `previous`.
   */
  'head'?: (Buffer | Uint8Array | string);
  /**
   * What it waits for.
   */
  'waits'?: (_darcha_exchange_v1_AgreementWaitInput)[];
  /**
   * How its quotas stand; empty without one.
   */
  'quotas'?: (_darcha_exchange_v1_QuotaStandingInput)[];
  /**
   * What the calling member can do about it now; empty in overviews.
   */
  'openActs'?: (_darcha_exchange_v1_AgreementActKindInput)[];
  /**
   * Fields of its terms, in force or asked for, that are special personal data: no policy grants these.
   */
  'specialFields'?: (string)[];
}

/**
 * An agreement as it stands.
 */
export interface Agreement {
  /**
   * Its identifier.
   */
  'id': (string);
  /**
   * Where it stands.
   */
  'state': (_darcha_exchange_v1_AgreementState);
  /**
   * Since when, an instant.
   */
  'since': (string);
  /**
   * Code of the provider.
   */
  'provider': (string);
  /**
   * The terms in force, or last in force; absent when it was never granted.
   */
  'terms': (_darcha_exchange_v1_AgreementTerms | null);
  /**
   * Their digest.
   */
  'termsDigest': (Buffer);
  /**
   * The terms asked for; absent when nothing is asked for.
   */
  'proposed': (_darcha_exchange_v1_AgreementTerms | null);
  /**
   * Their digest.
   */
  'proposedDigest': (Buffer);
  /**
   * Code of the member that asks for them.
   */
  'proposedBy': (string);
  /**
   * Why it was refused, suspended or ended, or why the last proposal was refused; may be empty.
   */
  'reason': (string);
  /**
   * How many acts it has.
   */
  'acts': (number);
  /**
   * SHA-256 of the payload of the last act: what the next one names as `previous`.
   */
  'head': (Buffer);
  /**
   * What it waits for.
   */
  'waits': (_darcha_exchange_v1_AgreementWait)[];
  /**
   * How its quotas stand; empty without one.
   */
  'quotas': (_darcha_exchange_v1_QuotaStanding)[];
  /**
   * What the calling member can do about it now; empty in overviews.
   */
  'openActs': (_darcha_exchange_v1_AgreementActKind)[];
  /**
   * Fields of its terms, in force or asked for, that are special personal data: no policy grants these.
   */
  'specialFields': (string)[];
}
