import type { GuideQuestionInput as _darcha_catalogue_v1_GuideQuestionInput, GuideQuestion as _darcha_catalogue_v1_GuideQuestion } from '../../../darcha/catalogue/v1/GuideQuestion.ts';
import type { GuideOutcomeInput as _darcha_catalogue_v1_GuideOutcomeInput, GuideOutcome as _darcha_catalogue_v1_GuideOutcome } from '../../../darcha/catalogue/v1/GuideOutcome.ts';
import type { GuideAnsweredInput as _darcha_catalogue_v1_GuideAnsweredInput, GuideAnswered as _darcha_catalogue_v1_GuideAnswered } from '../../../darcha/catalogue/v1/GuideAnswered.ts';

/**
 * How things stand.
 */
export interface AskGuideResponseInput {
  /**
   * Questions that are open, the one that decides most first; none once everything that can be said is said.
   */
  'questions'?: (_darcha_catalogue_v1_GuideQuestionInput)[];
  /**
   * One for each service, in the order of the event, else in the order named.
   */
  'outcomes'?: (_darcha_catalogue_v1_GuideOutcomeInput)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
  /**
   * The questions that are answered, in the order of the answers.
   */
  'answered'?: (_darcha_catalogue_v1_GuideAnsweredInput)[];
}

/**
 * How things stand.
 */
export interface AskGuideResponse {
  /**
   * Questions that are open, the one that decides most first; none once everything that can be said is said.
   */
  'questions': (_darcha_catalogue_v1_GuideQuestion)[];
  /**
   * One for each service, in the order of the event, else in the order named.
   */
  'outcomes': (_darcha_catalogue_v1_GuideOutcome)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
  /**
   * The questions that are answered, in the order of the answers.
   */
  'answered': (_darcha_catalogue_v1_GuideAnswered)[];
}
