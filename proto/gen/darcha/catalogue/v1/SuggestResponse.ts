import type { SuggestionInput as _darcha_catalogue_v1_SuggestionInput, Suggestion as _darcha_catalogue_v1_Suggestion } from '../../../darcha/catalogue/v1/Suggestion.ts';

/**
 * What it may be meant to become.
 */
export interface SuggestResponseInput {
  /**
   * Each text once.
   */
  'suggestions'?: (_darcha_catalogue_v1_SuggestionInput)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
}

/**
 * What it may be meant to become.
 */
export interface SuggestResponse {
  /**
   * Each text once.
   */
  'suggestions': (_darcha_catalogue_v1_Suggestion)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
}
