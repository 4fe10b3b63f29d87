import type { FindingStateInput as _darcha_exchange_v1_FindingStateInput, FindingState as _darcha_exchange_v1_FindingState } from '../../../darcha/exchange/v1/FindingState.ts';

/**
 * How one part of a member's connection is.
 */
export interface ConnectionFindingInput {
  /**
   * The part: "connection-certificate", "signature", "signing-certificate", "clock", "streams", "agreement", "provider", "probe".
   * There is at least one finding about each; about "streams" one for each record type that the member provides, and one about
   * "probe" for its own streams and one for those of the provider it asks.
   */
  'part'?: (string);
  /**
   * How it is.
   */
  'state'?: (_darcha_exchange_v1_FindingStateInput);
  /**
   * What is wrong, stable; empty when nothing is. Where a question would be refused for it, the code of that error. The README
   * of the exchange lists them.
   */
  'code'?: (string);
  /**
   * What was found and what to do, in English.
   */
  'message'?: (string);
  /**
   * The figures, for example `daysLeft`, `offsetMs`, `recordType`, `streams`, `roundTripMs`.
   */
  'details'?: ({[key: string]: string});
}

/**
 * How one part of a member's connection is.
 */
export interface ConnectionFinding {
  /**
   * The part: "connection-certificate", "signature", "signing-certificate", "clock", "streams", "agreement", "provider", "probe".
   * There is at least one finding about each; about "streams" one for each record type that the member provides, and one about
   * "probe" for its own streams and one for those of the provider it asks.
   */
  'part': (string);
  /**
   * How it is.
   */
  'state': (_darcha_exchange_v1_FindingState);
  /**
   * What is wrong, stable; empty when nothing is. Where a question would be refused for it, the code of that error. The README
   * of the exchange lists them.
   */
  'code': (string);
  /**
   * What was found and what to do, in English.
   */
  'message': (string);
  /**
   * The figures, for example `daysLeft`, `offsetMs`, `recordType`, `streams`, `roundTripMs`.
   */
  'details': ({[key: string]: string});
}
