import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { TierInput as _darcha_catalogue_v1_TierInput, Tier as _darcha_catalogue_v1_Tier } from '../../../darcha/catalogue/v1/Tier.ts';
import type { AudienceInput as _darcha_catalogue_v1_AudienceInput, Audience as _darcha_catalogue_v1_Audience } from '../../../darcha/catalogue/v1/Audience.ts';
import type { FeeSumsInput as _darcha_catalogue_v1_FeeSumsInput, FeeSums as _darcha_catalogue_v1_FeeSums } from '../../../darcha/catalogue/v1/FeeSums.ts';
import type { MatchInput as _darcha_catalogue_v1_MatchInput, Match as _darcha_catalogue_v1_Match } from '../../../darcha/catalogue/v1/Match.ts';

/**
 * What a list shows of a service.
 */
export interface ServiceSummaryInput {
  /**
   * Identifier, for example "childbirth-benefit".
   */
  'id'?: (string);
  /**
   * Version in force, from 1.
   */
  'version'?: (number);
  /**
   * Title.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * One or two sentences.
   */
  'summary'?: (_darcha_common_v1_TextInput | null);
  /**
   * Tier.
   */
  'tier'?: (_darcha_catalogue_v1_TierInput);
  /**
   * Whom it is for.
   */
  'audience'?: (_darcha_catalogue_v1_AudienceInput)[];
  /**
   * Code of the competent authority.
   */
  'agency'?: (string);
  /**
   * Codes of life and business events.
   */
  'events'?: (string)[];
  /**
   * What is paid; absent when nothing is.
   */
  'fee'?: (_darcha_catalogue_v1_FeeSumsInput | null);
  /**
   * True while no application is taken online; the passport says why.
   */
  'suspended'?: (boolean);
  /**
   * Why the service was found, the best first; empty without a query.
   */
  'matches'?: (_darcha_catalogue_v1_MatchInput)[];
  /**
   * Who may act for the applicant, as the passport names them ("power-of-attorney"); empty for nobody.
   */
  'representatives'?: (string)[];
}

/**
 * What a list shows of a service.
 */
export interface ServiceSummary {
  /**
   * Identifier, for example "childbirth-benefit".
   */
  'id': (string);
  /**
   * Version in force, from 1.
   */
  'version': (number);
  /**
   * Title.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * One or two sentences.
   */
  'summary': (_darcha_common_v1_Text | null);
  /**
   * Tier.
   */
  'tier': (_darcha_catalogue_v1_Tier);
  /**
   * Whom it is for.
   */
  'audience': (_darcha_catalogue_v1_Audience)[];
  /**
   * Code of the competent authority.
   */
  'agency': (string);
  /**
   * Codes of life and business events.
   */
  'events': (string)[];
  /**
   * What is paid; absent when nothing is.
   */
  'fee': (_darcha_catalogue_v1_FeeSums | null);
  /**
   * True while no application is taken online; the passport says why.
   */
  'suspended': (boolean);
  /**
   * Why the service was found, the best first; empty without a query.
   */
  'matches': (_darcha_catalogue_v1_Match)[];
  /**
   * Who may act for the applicant, as the passport names them ("power-of-attorney"); empty for nobody.
   */
  'representatives': (string)[];
}
