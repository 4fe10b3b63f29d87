
/**
 * Which record, for what, and how long.
 */
export interface SubscribeRequestInput {
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType'?: (string);
  /**
   * Arguments by name as UTF-8 JSON, conforming to the arguments' schema of the record type; at most 4 KiB.
   */
  'argumentsJson'?: (Buffer | Uint8Array | string);
  /**
   * Code of the agency that needs the record; empty for the caller itself.
   */
  'consumer'?: (string);
  /**
   * What for, as in the agreement: the identifier of a service.
   */
  'purpose'?: (string);
  /**
   * The legal basis, as in the agreement.
   */
  'basis'?: (string);
  /**
   * Last day, YYYY-MM-DD, Tashkent time; not after that of the agreement.
   */
  'until'?: (string);
}

/**
 * Which record, for what, and how long.
 */
export interface SubscribeRequest {
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType': (string);
  /**
   * Arguments by name as UTF-8 JSON, conforming to the arguments' schema of the record type; at most 4 KiB.
   */
  'argumentsJson': (Buffer);
  /**
   * Code of the agency that needs the record; empty for the caller itself.
   */
  'consumer': (string);
  /**
   * What for, as in the agreement: the identifier of a service.
   */
  'purpose': (string);
  /**
   * The legal basis, as in the agreement.
   */
  'basis': (string);
  /**
   * Last day, YYYY-MM-DD, Tashkent time; not after that of the agreement.
   */
  'until': (string);
}
