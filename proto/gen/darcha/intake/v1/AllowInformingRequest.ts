
/**
 * Whom to let know.
 */
export interface AllowInformingRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Identifier of the integrator's client, 1 to 64 letters, digits, dots, dashes and underscores; empty for the one that prepared it.
   */
  'client'?: (string);
}

/**
 * Whom to let know.
 */
export interface AllowInformingRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Identifier of the integrator's client, 1 to 64 letters, digits, dots, dashes and underscores; empty for the one that prepared it.
   */
  'client': (string);
}
