import type { Long } from '@grpc/proto-loader';

/**
 * Which timeline to follow.
 */
export interface WatchTimelineRequestInput {
  /**
   * The subject.
   */
  'subject'?: (string);
  /**
   * Only events after this sequence; 0 for all.
   */
  'afterSequence'?: (number | string | Long);
}

/**
 * Which timeline to follow.
 */
export interface WatchTimelineRequest {
  /**
   * The subject.
   */
  'subject': (string);
  /**
   * Only events after this sequence; 0 for all.
   */
  'afterSequence': (number);
}
