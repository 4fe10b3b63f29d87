
/**
 * A record as a file.
 */
export interface GetRecordResponseInput {
  /**
   * JSON of the format `darcha-application-record/1`; its schema is services/application-record/record.schema.json.
   */
  'recordJson'?: (Buffer | Uint8Array | string);
}

/**
 * A record as a file.
 */
export interface GetRecordResponse {
  /**
   * JSON of the format `darcha-application-record/1`; its schema is services/application-record/record.schema.json.
   */
  'recordJson': (Buffer);
}
