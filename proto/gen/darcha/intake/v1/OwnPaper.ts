
/**
 * A paper of the applicant's own that stands in for a record. What it states is the applicant's word, never the register's.
 */
export interface OwnPaperInput {
  /**
   * Name of the attachment.
   */
  'attachment'?: (string);
  /**
   * What the applicant read off it, by the names of the record's fields; UTF-8 JSON object.
   */
  'statedJson'?: (Buffer | Uint8Array | string);
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Names of the fields in which the register says otherwise; empty where it agrees, or has not answered.
   */
  'differs'?: (string)[];
}

/**
 * A paper of the applicant's own that stands in for a record. What it states is the applicant's word, never the register's.
 */
export interface OwnPaper {
  /**
   * Name of the attachment.
   */
  'attachment': (string);
  /**
   * What the applicant read off it, by the names of the record's fields; UTF-8 JSON object.
   */
  'statedJson': (Buffer);
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Names of the fields in which the register says otherwise; empty where it agrees, or has not answered.
   */
  'differs': (string)[];
}
