import type { AudienceInput as _darcha_catalogue_v1_AudienceInput, Audience as _darcha_catalogue_v1_Audience } from '../../../darcha/catalogue/v1/Audience.ts';

/**
 * The answers so far, and which services it is about: those of the event, those named, or both; one of the two is needed.
 */
export interface AskGuideRequestInput {
  /**
   * A JSON object in UTF-8, by keys of questions: at most 64 answers and 16 KiB; null for "I do not know".
   */
  'answersJson'?: (Buffer | Uint8Array | string);
  /**
   * Code of a life or business event.
   */
  'event'?: (string);
  /**
   * Only services for this audience.
   */
  'audience'?: (_darcha_catalogue_v1_AudienceInput);
  /**
   * Identifiers of services, at most 50.
   */
  'services'?: (string)[];
}

/**
 * The answers so far, and which services it is about: those of the event, those named, or both; one of the two is needed.
 */
export interface AskGuideRequest {
  /**
   * A JSON object in UTF-8, by keys of questions: at most 64 answers and 16 KiB; null for "I do not know".
   */
  'answersJson': (Buffer);
  /**
   * Code of a life or business event.
   */
  'event': (string);
  /**
   * Only services for this audience.
   */
  'audience': (_darcha_catalogue_v1_Audience);
  /**
   * Identifiers of services, at most 50.
   */
  'services': (string)[];
}
