import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { BundleStateInput as _darcha_intake_v1_BundleStateInput, BundleState as _darcha_intake_v1_BundleState } from '../../../darcha/intake/v1/BundleState.ts';
import type { BundleShareInput as _darcha_intake_v1_BundleShareInput, BundleShare as _darcha_intake_v1_BundleShare } from '../../../darcha/intake/v1/BundleShare.ts';
import type { BundlePartInput as _darcha_intake_v1_BundlePartInput, BundlePart as _darcha_intake_v1_BundlePart } from '../../../darcha/intake/v1/BundlePart.ts';
import type { BundleSumInput as _darcha_intake_v1_BundleSumInput, BundleSum as _darcha_intake_v1_BundleSum } from '../../../darcha/intake/v1/BundleSum.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A bundle as its owner sees it.
 */
export interface BundleInput {
  /**
   * Number to follow it by, for example "B-7KQ2-M9XF-4T".
   */
  'number'?: (string);
  /**
   * Code of the bundle in the catalogue.
   */
  'code'?: (string);
  /**
   * Code of the event.
   */
  'event'?: (string);
  /**
   * Title.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Where it is.
   */
  'state'?: (_darcha_intake_v1_BundleStateInput);
  /**
   * Counts every change of the bundle itself, from 1; its parts have versions of their own.
   */
  'version'?: (number | string | Long);
  /**
   * Answers, UTF-8 JSON: {"shared": {name: value}, "parts": {service: {name: value}}}; empty once the parts have begun.
   */
  'answersJson'?: (Buffer | Uint8Array | string);
  /**
   * Answers that are asked once.
   */
  'shared'?: (_darcha_intake_v1_BundleShareInput)[];
  /**
   * Its parts, in the order of the catalogue.
   */
  'parts'?: (_darcha_intake_v1_BundlePartInput)[];
  /**
   * Fees of the parts that are not left out; absent when none has one.
   */
  'fee'?: (_darcha_intake_v1_BundleSumInput | null);
  /**
   * What its owner can do now: "update", "request-evidence", "submit", "withdraw".
   */
  'actions'?: (string)[];
  /**
   * When it was begun, an instant.
   */
  'createdAt'?: (string);
  /**
   * When it was submitted, an instant; empty before.
   */
  'submittedAt'?: (string);
  /**
   * Until when the draft is kept, an instant; empty afterwards.
   */
  'keptUntil'?: (string);
  /**
   * Code its status can be followed by without signing in, for example "7KQ2-M9XF".
   */
  'followUpCode'?: (string);
}

/**
 * A bundle as its owner sees it.
 */
export interface Bundle {
  /**
   * Number to follow it by, for example "B-7KQ2-M9XF-4T".
   */
  'number': (string);
  /**
   * Code of the bundle in the catalogue.
   */
  'code': (string);
  /**
   * Code of the event.
   */
  'event': (string);
  /**
   * Title.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Where it is.
   */
  'state': (_darcha_intake_v1_BundleState);
  /**
   * Counts every change of the bundle itself, from 1; its parts have versions of their own.
   */
  'version': (number);
  /**
   * Answers, UTF-8 JSON: {"shared": {name: value}, "parts": {service: {name: value}}}; empty once the parts have begun.
   */
  'answersJson': (Buffer);
  /**
   * Answers that are asked once.
   */
  'shared': (_darcha_intake_v1_BundleShare)[];
  /**
   * Its parts, in the order of the catalogue.
   */
  'parts': (_darcha_intake_v1_BundlePart)[];
  /**
   * Fees of the parts that are not left out; absent when none has one.
   */
  'fee': (_darcha_intake_v1_BundleSum | null);
  /**
   * What its owner can do now: "update", "request-evidence", "submit", "withdraw".
   */
  'actions': (string)[];
  /**
   * When it was begun, an instant.
   */
  'createdAt': (string);
  /**
   * When it was submitted, an instant; empty before.
   */
  'submittedAt': (string);
  /**
   * Until when the draft is kept, an instant; empty afterwards.
   */
  'keptUntil': (string);
  /**
   * Code its status can be followed by without signing in, for example "7KQ2-M9XF".
   */
  'followUpCode': (string);
}
