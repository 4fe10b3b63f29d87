
/**
 * What is asked. Signed by the asking member.
 */
export interface QuestionInput {
  /**
   * Unique identifier chosen by the asker, a UUID; a second question with it is refused.
   */
  'id'?: (string);
  /**
   * Code of the member that signs and sends the question.
   */
  'sender'?: (string);
  /**
   * Code of the agency that needs the record; the sender itself, or the agency the portal acts for.
   */
  'consumer'?: (string);
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType'?: (string);
  /**
   * Arguments by name as UTF-8 JSON, conforming to the arguments' schema of the record type.
   */
  'argumentsJson'?: (Buffer | Uint8Array | string);
  /**
   * Names of the fields wanted, at least one.
   */
  'fields'?: (string)[];
  /**
   * What for: the identifier of a service.
   */
  'purpose'?: (string);
  /**
   * The legal basis, as named in the agreement.
   */
  'basis'?: (string);
  /**
   * Number of the application the record is needed for; may be empty.
   */
  'application'?: (string);
  /**
   * When it was asked, an instant; refused when more than five minutes off.
   */
  'askedAt'?: (string);
}

/**
 * What is asked. Signed by the asking member.
 */
export interface Question {
  /**
   * Unique identifier chosen by the asker, a UUID; a second question with it is refused.
   */
  'id': (string);
  /**
   * Code of the member that signs and sends the question.
   */
  'sender': (string);
  /**
   * Code of the agency that needs the record; the sender itself, or the agency the portal acts for.
   */
  'consumer': (string);
  /**
   * Record type and version, for example "interior-ministry/residence@1".
   */
  'recordType': (string);
  /**
   * Arguments by name as UTF-8 JSON, conforming to the arguments' schema of the record type.
   */
  'argumentsJson': (Buffer);
  /**
   * Names of the fields wanted, at least one.
   */
  'fields': (string)[];
  /**
   * What for: the identifier of a service.
   */
  'purpose': (string);
  /**
   * The legal basis, as named in the agreement.
   */
  'basis': (string);
  /**
   * Number of the application the record is needed for; may be empty.
   */
  'application': (string);
  /**
   * When it was asked, an instant; refused when more than five minutes off.
   */
  'askedAt': (string);
}
