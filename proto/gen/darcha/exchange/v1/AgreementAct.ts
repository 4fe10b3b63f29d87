import type { AgreementActKindInput as _darcha_exchange_v1_AgreementActKindInput, AgreementActKind as _darcha_exchange_v1_AgreementActKind } from '../../../darcha/exchange/v1/AgreementActKind.ts';

/**
 * What a member does about an agreement. Signed by that member, as `typ` "darcha-agreement-act".
 */
export interface AgreementActInput {
  /**
   * Identifier of the agreement, chosen with its request: lower-case letters, digits and hyphens, at most 63.
   */
  'agreement'?: (string);
  /**
   * What is done.
   */
  'kind'?: (_darcha_exchange_v1_AgreementActKindInput);
  /**
   * Code of the member that acts and signs.
   */
  'member'?: (string);
  /**
   * SHA-256 of the payload of the act before; empty for a request.
   */
  'previous'?: (Buffer | Uint8Array | string);
  /**
   * The serialised `AgreementTerms`: of a request or a proposal only.
   */
  'terms'?: (Buffer | Uint8Array | string);
  /**
   * SHA-256 of the terms it is about: those it carries, those it grants, refuses or withdraws, or those in force.
   */
  'termsDigest'?: (Buffer | Uint8Array | string);
  /**
   * Why, for the other side: at most 500 characters. Refusal, suspension and end need it.
   */
  'reason'?: (string);
  /**
   * When, an instant; refused when more than four minutes off.
   */
  'actedAt'?: (string);
  /**
   * 32 random bytes, new for every act; refused when fewer than 16 or more than 64.
   */
  'nonce'?: (Buffer | Uint8Array | string);
  /**
   * Only of a grant nobody signed because the provider's policy covers the request: SHA-256 of the policy's payload.
   */
  'policy'?: (Buffer | Uint8Array | string);
  /**
   * Only of an agreement nobody signed because it stood in the content of a development installation: true.
   */
  'seed'?: (boolean);
}

/**
 * What a member does about an agreement. Signed by that member, as `typ` "darcha-agreement-act".
 */
export interface AgreementAct {
  /**
   * Identifier of the agreement, chosen with its request: lower-case letters, digits and hyphens, at most 63.
   */
  'agreement': (string);
  /**
   * What is done.
   */
  'kind': (_darcha_exchange_v1_AgreementActKind);
  /**
   * Code of the member that acts and signs.
   */
  'member': (string);
  /**
   * SHA-256 of the payload of the act before; empty for a request.
   */
  'previous': (Buffer);
  /**
   * The serialised `AgreementTerms`: of a request or a proposal only.
   */
  'terms': (Buffer);
  /**
   * SHA-256 of the terms it is about: those it carries, those it grants, refuses or withdraws, or those in force.
   */
  'termsDigest': (Buffer);
  /**
   * Why, for the other side: at most 500 characters. Refusal, suspension and end need it.
   */
  'reason': (string);
  /**
   * When, an instant; refused when more than four minutes off.
   */
  'actedAt': (string);
  /**
   * 32 random bytes, new for every act; refused when fewer than 16 or more than 64.
   */
  'nonce': (Buffer);
  /**
   * Only of a grant nobody signed because the provider's policy covers the request: SHA-256 of the policy's payload.
   */
  'policy': (Buffer);
  /**
   * Only of an agreement nobody signed because it stood in the content of a development installation: true.
   */
  'seed': (boolean);
}
