
/**
 * What to open.
 */
export interface ClaimDraftRequestInput {
  /**
   * The code; dashes, spaces and case do not matter.
   */
  'code'?: (string);
  /**
   * True when the person agrees that the program that prepared it is told of every change of the application's state: see
   * `Informing`, by which it is ended. It counts when the draft is first opened.
   */
  'allowInforming'?: (boolean);
}

/**
 * What to open.
 */
export interface ClaimDraftRequest {
  /**
   * The code; dashes, spaces and case do not matter.
   */
  'code': (string);
  /**
   * True when the person agrees that the program that prepared it is told of every change of the application's state: see
   * `Informing`, by which it is ended. It counts when the draft is first opened.
   */
  'allowInforming': (boolean);
}
