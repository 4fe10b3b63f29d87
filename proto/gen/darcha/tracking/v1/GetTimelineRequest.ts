
/**
 * Which timeline.
 */
export interface GetTimelineRequestInput {
  /**
   * The subject.
   */
  'subject'?: (string);
}

/**
 * Which timeline.
 */
export interface GetTimelineRequest {
  /**
   * The subject.
   */
  'subject': (string);
}
