import type { BundleChoiceInput as _darcha_intake_v1_BundleChoiceInput, BundleChoice as _darcha_intake_v1_BundleChoice } from '../../../darcha/intake/v1/BundleChoice.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What to change.
 */
export interface UpdateBundleRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * JSON Merge Patch (RFC 7396) of the answers, UTF-8; may be empty.
   */
  'patchJson'?: (Buffer | Uint8Array | string);
  /**
   * Which parts are left out from now on; absent for no change.
   */
  'choice'?: (_darcha_intake_v1_BundleChoiceInput | null);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
}

/**
 * What to change.
 */
export interface UpdateBundleRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * JSON Merge Patch (RFC 7396) of the answers, UTF-8; may be empty.
   */
  'patchJson': (Buffer);
  /**
   * Which parts are left out from now on; absent for no change.
   */
  'choice': (_darcha_intake_v1_BundleChoice | null);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
}
