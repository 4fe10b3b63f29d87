
/**
 * Records to ask for.
 */
export interface RequestEvidenceRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Names of records in the passport, at least one.
   */
  'names'?: (string)[];
}

/**
 * Records to ask for.
 */
export interface RequestEvidenceRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Names of records in the passport, at least one.
   */
  'names': (string)[];
}
