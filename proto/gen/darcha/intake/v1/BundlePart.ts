import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { BundleObstacleInput as _darcha_intake_v1_BundleObstacleInput, BundleObstacle as _darcha_intake_v1_BundleObstacle } from '../../../darcha/intake/v1/BundleObstacle.ts';
import type { BundleSumInput as _darcha_intake_v1_BundleSumInput, BundleSum as _darcha_intake_v1_BundleSum } from '../../../darcha/intake/v1/BundleSum.ts';
import type { EvidenceInput as _darcha_intake_v1_EvidenceInput, Evidence as _darcha_intake_v1_Evidence } from '../../../darcha/intake/v1/Evidence.ts';
import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';
import type { FormStateInput as _darcha_intake_v1_FormStateInput, FormState as _darcha_intake_v1_FormState } from '../../../darcha/intake/v1/FormState.ts';

/**
 * One service of a bundle.
 */
export interface BundlePartInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Version of its passport; 0 where none could be applied for when the bundle was begun.
   */
  'serviceVersion'?: (number);
  /**
   * Title of the service.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Code of the agency that decides; empty without a version.
   */
  'agency'?: (string);
  /**
   * Number of the application it is, or will be once the bundle is submitted.
   */
  'number'?: (string);
  /**
   * True where the person does without it.
   */
  'leftOut'?: (boolean);
  /**
   * Why it cannot be applied for; absent where it can.
   */
  'obstacle'?: (_darcha_intake_v1_BundleObstacleInput | null);
  /**
   * Fee; absent for none.
   */
  'fee'?: (_darcha_intake_v1_BundleSumInput | null);
  /**
   * Records, while the bundle is a draft.
   */
  'evidence'?: (_darcha_intake_v1_EvidenceInput)[];
  /**
   * The application as lists show it, once it has begun.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
  /**
   * Where the form of the part is, while the bundle is a draft and the part can be applied for; the paths of its faults are those of
   * the part's own form, what is shared among them.
   */
  'formState'?: (_darcha_intake_v1_FormStateInput | null);
}

/**
 * One service of a bundle.
 */
export interface BundlePart {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Version of its passport; 0 where none could be applied for when the bundle was begun.
   */
  'serviceVersion': (number);
  /**
   * Title of the service.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Code of the agency that decides; empty without a version.
   */
  'agency': (string);
  /**
   * Number of the application it is, or will be once the bundle is submitted.
   */
  'number': (string);
  /**
   * True where the person does without it.
   */
  'leftOut': (boolean);
  /**
   * Why it cannot be applied for; absent where it can.
   */
  'obstacle': (_darcha_intake_v1_BundleObstacle | null);
  /**
   * Fee; absent for none.
   */
  'fee': (_darcha_intake_v1_BundleSum | null);
  /**
   * Records, while the bundle is a draft.
   */
  'evidence': (_darcha_intake_v1_Evidence)[];
  /**
   * The application as lists show it, once it has begun.
   */
  'application': (_darcha_intake_v1_Application | null);
  /**
   * Where the form of the part is, while the bundle is a draft and the part can be applied for; the paths of its faults are those of
   * the part's own form, what is shared among them.
   */
  'formState': (_darcha_intake_v1_FormState | null);
}
