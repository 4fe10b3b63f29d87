import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How long decided applications took, within 2.5 %.
 */
export interface DurationSpreadInput {
  /**
   * How many were decided; 0 where they are too few to tell.
   */
  'count'?: (number | string | Long);
  /**
   * They were fewer than ten: nothing is told of them.
   */
  'tooFew'?: (boolean);
  /**
   * Half of them took no longer, seconds; 0 where they are too few.
   */
  'medianSeconds'?: (number | string | Long);
  /**
   * Nine in ten of them took no longer, seconds; 0 where they are too few.
   */
  'ninetiethSeconds'?: (number | string | Long);
  /**
   * All this in a sentence.
   */
  'text'?: (_darcha_common_v1_TextInput | null);
}

/**
 * How long decided applications took, within 2.5 %.
 */
export interface DurationSpread {
  /**
   * How many were decided; 0 where they are too few to tell.
   */
  'count': (number);
  /**
   * They were fewer than ten: nothing is told of them.
   */
  'tooFew': (boolean);
  /**
   * Half of them took no longer, seconds; 0 where they are too few.
   */
  'medianSeconds': (number);
  /**
   * Nine in ten of them took no longer, seconds; 0 where they are too few.
   */
  'ninetiethSeconds': (number);
  /**
   * All this in a sentence.
   */
  'text': (_darcha_common_v1_Text | null);
}
