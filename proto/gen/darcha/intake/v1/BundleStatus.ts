import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { BundleStateInput as _darcha_intake_v1_BundleStateInput, BundleState as _darcha_intake_v1_BundleState } from '../../../darcha/intake/v1/BundleState.ts';
import type { BundlePartStatusInput as _darcha_intake_v1_BundlePartStatusInput, BundlePartStatus as _darcha_intake_v1_BundlePartStatus } from '../../../darcha/intake/v1/BundlePartStatus.ts';

/**
 * Where a bundle is, without a word about the person.
 */
export interface BundleStatusInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Title of the bundle.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Where it is.
   */
  'state'?: (_darcha_intake_v1_BundleStateInput);
  /**
   * What comes next, in words; absent where the parts say it.
   */
  'next'?: (_darcha_common_v1_TextInput | null);
  /**
   * When it was submitted, an instant; empty before.
   */
  'submittedAt'?: (string);
  /**
   * Services that are applied for with it, in the order of the catalogue.
   */
  'parts'?: (_darcha_intake_v1_BundlePartStatusInput)[];
}

/**
 * Where a bundle is, without a word about the person.
 */
export interface BundleStatus {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Title of the bundle.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Where it is.
   */
  'state': (_darcha_intake_v1_BundleState);
  /**
   * What comes next, in words; absent where the parts say it.
   */
  'next': (_darcha_common_v1_Text | null);
  /**
   * When it was submitted, an instant; empty before.
   */
  'submittedAt': (string);
  /**
   * Services that are applied for with it, in the order of the catalogue.
   */
  'parts': (_darcha_intake_v1_BundlePartStatus)[];
}
