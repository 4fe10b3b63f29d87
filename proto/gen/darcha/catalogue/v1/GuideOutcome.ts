import type { ServiceSummaryInput as _darcha_catalogue_v1_ServiceSummaryInput, ServiceSummary as _darcha_catalogue_v1_ServiceSummary } from '../../../darcha/catalogue/v1/ServiceSummary.ts';
import type { GuideVerdictInput as _darcha_catalogue_v1_GuideVerdictInput, GuideVerdict as _darcha_catalogue_v1_GuideVerdict } from '../../../darcha/catalogue/v1/GuideVerdict.ts';
import type { GuideReasonInput as _darcha_catalogue_v1_GuideReasonInput, GuideReason as _darcha_catalogue_v1_GuideReason } from '../../../darcha/catalogue/v1/GuideReason.ts';
import type { GuidePaperInput as _darcha_catalogue_v1_GuidePaperInput, GuidePaper as _darcha_catalogue_v1_GuidePaper } from '../../../darcha/catalogue/v1/GuidePaper.ts';
import type { GuideRecordInput as _darcha_catalogue_v1_GuideRecordInput, GuideRecord as _darcha_catalogue_v1_GuideRecord } from '../../../darcha/catalogue/v1/GuideRecord.ts';
import type { GuideFeeInput as _darcha_catalogue_v1_GuideFeeInput, GuideFee as _darcha_catalogue_v1_GuideFee } from '../../../darcha/catalogue/v1/GuideFee.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * A service, and what the answers say of it.
 */
export interface GuideOutcomeInput {
  /**
   * The service.
   */
  'service'?: (_darcha_catalogue_v1_ServiceSummaryInput | null);
  /**
   * Whether it applies.
   */
  'verdict'?: (_darcha_catalogue_v1_GuideVerdictInput);
  /**
   * Rules that hold; those that refuse come first.
   */
  'reasons'?: (_darcha_catalogue_v1_GuideReasonInput)[];
  /**
   * Papers that are needed, or may be.
   */
  'papers'?: (_darcha_catalogue_v1_GuidePaperInput)[];
  /**
   * Records the state fetches itself.
   */
  'records'?: (_darcha_catalogue_v1_GuideRecordInput)[];
  /**
   * What is paid; absent when nothing is.
   */
  'fee'?: (_darcha_catalogue_v1_GuideFeeInput | null);
  /**
   * The legal term from submission to decision, for example "5 working days"; empty where there is none.
   */
  'decide'?: (string);
  /**
   * Why no application is taken online at present; absent while they are.
   */
  'suspended'?: (_darcha_common_v1_TextInput | null);
}

/**
 * A service, and what the answers say of it.
 */
export interface GuideOutcome {
  /**
   * The service.
   */
  'service': (_darcha_catalogue_v1_ServiceSummary | null);
  /**
   * Whether it applies.
   */
  'verdict': (_darcha_catalogue_v1_GuideVerdict);
  /**
   * Rules that hold; those that refuse come first.
   */
  'reasons': (_darcha_catalogue_v1_GuideReason)[];
  /**
   * Papers that are needed, or may be.
   */
  'papers': (_darcha_catalogue_v1_GuidePaper)[];
  /**
   * Records the state fetches itself.
   */
  'records': (_darcha_catalogue_v1_GuideRecord)[];
  /**
   * What is paid; absent when nothing is.
   */
  'fee': (_darcha_catalogue_v1_GuideFee | null);
  /**
   * The legal term from submission to decision, for example "5 working days"; empty where there is none.
   */
  'decide': (string);
  /**
   * Why no application is taken online at present; absent while they are.
   */
  'suspended': (_darcha_common_v1_Text | null);
}
