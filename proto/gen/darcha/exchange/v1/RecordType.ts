
/**
 * A type of record.
 */
export interface RecordTypeInput {
  /**
   * Name and version, for example "interior-ministry/residence@1".
   */
  'id'?: (string);
  /**
   * Code of the agency that provides it.
   */
  'provider'?: (string);
  /**
   * JSON Schema of the arguments, UTF-8 JSON.
   */
  'argumentsSchemaJson'?: (Buffer | Uint8Array | string);
  /**
   * JSON Schema of the record, UTF-8 JSON.
   */
  'recordSchemaJson'?: (Buffer | Uint8Array | string);
}

/**
 * A type of record.
 */
export interface RecordType {
  /**
   * Name and version, for example "interior-ministry/residence@1".
   */
  'id': (string);
  /**
   * Code of the agency that provides it.
   */
  'provider': (string);
  /**
   * JSON Schema of the arguments, UTF-8 JSON.
   */
  'argumentsSchemaJson': (Buffer);
  /**
   * JSON Schema of the record, UTF-8 JSON.
   */
  'recordSchemaJson': (Buffer);
}
