import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { BundleAnswerInput as _darcha_catalogue_v1_BundleAnswerInput, BundleAnswer as _darcha_catalogue_v1_BundleAnswer } from '../../../darcha/catalogue/v1/BundleAnswer.ts';
import type { BundleFeeInput as _darcha_catalogue_v1_BundleFeeInput, BundleFee as _darcha_catalogue_v1_BundleFee } from '../../../darcha/catalogue/v1/BundleFee.ts';

/**
 * A bundle as it is offered.
 */
export interface ServiceBundleInput {
  /**
   * Code, for example "child-is-born".
   */
  'code'?: (string);
  /**
   * Code of the event in which one needs it.
   */
  'event'?: (string);
  /**
   * Title.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * What one asks for with it.
   */
  'summary'?: (_darcha_common_v1_TextInput | null);
  /**
   * Identifiers of its services, in the order in which they are shown; one that is not in force now is among them.
   */
  'services'?: (string)[];
  /**
   * Answers that are asked once for several services.
   */
  'shared'?: (_darcha_catalogue_v1_BundleAnswerInput)[];
  /**
   * Fees of its services in force together; absent when none has one.
   */
  'fee'?: (_darcha_catalogue_v1_BundleFeeInput | null);
}

/**
 * A bundle as it is offered.
 */
export interface ServiceBundle {
  /**
   * Code, for example "child-is-born".
   */
  'code': (string);
  /**
   * Code of the event in which one needs it.
   */
  'event': (string);
  /**
   * Title.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * What one asks for with it.
   */
  'summary': (_darcha_common_v1_Text | null);
  /**
   * Identifiers of its services, in the order in which they are shown; one that is not in force now is among them.
   */
  'services': (string)[];
  /**
   * Answers that are asked once for several services.
   */
  'shared': (_darcha_catalogue_v1_BundleAnswer)[];
  /**
   * Fees of its services in force together; absent when none has one.
   */
  'fee': (_darcha_catalogue_v1_BundleFee | null);
}
