import type { CannedAnswerKindInput as _darcha_intake_v1_CannedAnswerKindInput, CannedAnswerKind as _darcha_intake_v1_CannedAnswerKind } from '../../../darcha/intake/v1/CannedAnswerKind.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An answer that is ready.
 */
export interface CannedAnswerInput {
  /**
   * Chosen by the agency, unique within it: 1 to 64 lower-case letters, digits and dashes, a letter first.
   */
  'code'?: (string);
  /**
   * What officials find it by, 3 to 120 characters.
   */
  'title'?: (string);
  /**
   * What it can be used for: 1 to 4, each once.
   */
  'kinds'?: (_darcha_intake_v1_CannedAnswerKindInput)[];
  /**
   * Identifiers of the services it is for, at most 50, each once; empty for all.
   */
  'services'?: (string)[];
  /**
   * The answer in all five languages, each 10 to 1,500 characters. Placeholders, the same in each language: "{number}" of the
   * application, "{service}" and "{agency}" by name; where it is for returns alone also "{fields}" and "{papers}", the titles of
   * what is marked to be corrected. No other braces.
   */
  'text'?: (_darcha_common_v1_TextInput | null);
  /**
   * Counts every change, from 1.
   */
  'version'?: (number | string | Long);
  /**
   * Identifier of the head who saved it last.
   */
  'savedBy'?: (string);
  /**
   * When, an instant.
   */
  'savedAt'?: (string);
}

/**
 * An answer that is ready.
 */
export interface CannedAnswer {
  /**
   * Chosen by the agency, unique within it: 1 to 64 lower-case letters, digits and dashes, a letter first.
   */
  'code': (string);
  /**
   * What officials find it by, 3 to 120 characters.
   */
  'title': (string);
  /**
   * What it can be used for: 1 to 4, each once.
   */
  'kinds': (_darcha_intake_v1_CannedAnswerKind)[];
  /**
   * Identifiers of the services it is for, at most 50, each once; empty for all.
   */
  'services': (string)[];
  /**
   * The answer in all five languages, each 10 to 1,500 characters. Placeholders, the same in each language: "{number}" of the
   * application, "{service}" and "{agency}" by name; where it is for returns alone also "{fields}" and "{papers}", the titles of
   * what is marked to be corrected. No other braces.
   */
  'text': (_darcha_common_v1_Text | null);
  /**
   * Counts every change, from 1.
   */
  'version': (number);
  /**
   * Identifier of the head who saved it last.
   */
  'savedBy': (string);
  /**
   * When, an instant.
   */
  'savedAt': (string);
}
