
/**
 * Whether an office is open: by its hours, which do not hold on days off, and its exceptional days. All in Asia/Tashkent.
 */
export interface OpeningInput {
  /**
   * True from the first minute of a span to its last.
   */
  'open'?: (boolean);
  /**
   * When it closes, an instant; empty when it is closed.
   */
  'closes'?: (string);
  /**
   * When it opens next, an instant; empty when it is open, or does not open within 60 days.
   */
  'opensNext'?: (string);
}

/**
 * Whether an office is open: by its hours, which do not hold on days off, and its exceptional days. All in Asia/Tashkent.
 */
export interface Opening {
  /**
   * True from the first minute of a span to its last.
   */
  'open': (boolean);
  /**
   * When it closes, an instant; empty when it is closed.
   */
  'closes': (string);
  /**
   * When it opens next, an instant; empty when it is open, or does not open within 60 days.
   */
  'opensNext': (string);
}
