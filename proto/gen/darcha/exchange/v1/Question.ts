
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
   * Arguments by name as UTF-8 JSON, conforming to the arguments' schema of the record type; at most 4 KiB.
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
   * When it was asked, an instant; refused by the exchange when more than four minutes off. Providers allow five, so that
   * what the exchange lets through is not stale on arrival.
   */
  'askedAt'?: (string);
  /**
   * Random bytes that keep the content from being guessed from its digest or signature: 32, new for every question; refused
   * when fewer than 16 or more than 64. They stand nowhere but in the signed payload.
   */
  'nonce'?: (Buffer | Uint8Array | string);
  /**
   * Until when it may be answered though its provider is not there now: an instant after `asked_at`, at most 30 days later.
   * Empty: now or never. A provider answers it until then, and remembers which such questions it has heard of: from five
   * minutes after it first heard of one it refuses it.
   */
  'answerBy'?: (string);
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
   * Arguments by name as UTF-8 JSON, conforming to the arguments' schema of the record type; at most 4 KiB.
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
   * When it was asked, an instant; refused by the exchange when more than four minutes off. Providers allow five, so that
   * what the exchange lets through is not stale on arrival.
   */
  'askedAt': (string);
  /**
   * Random bytes that keep the content from being guessed from its digest or signature: 32, new for every question; refused
   * when fewer than 16 or more than 64. They stand nowhere but in the signed payload.
   */
  'nonce': (Buffer);
  /**
   * Until when it may be answered though its provider is not there now: an instant after `asked_at`, at most 30 days later.
   * Empty: now or never. A provider answers it until then, and remembers which such questions it has heard of: from five
   * minutes after it first heard of one it refuses it.
   */
  'answerBy': (string);
}
