
/**
 * A service with the version of it that is in force.
 */
export interface ExportedServiceInput {
  /**
   * Identifier.
   */
  'id'?: (string);
  /**
   * Version in force, from 1.
   */
  'version'?: (number);
  /**
   * The passport as UTF-8 JSON, conforming to the passport's JSON Schema.
   */
  'passportJson'?: (Buffer | Uint8Array | string);
  /**
   * SHA-256 of `passport_json`, lower-case hexadecimal.
   */
  'digest'?: (string);
  /**
   * When this version came into force, an instant.
   */
  'publishedAt'?: (string);
}

/**
 * A service with the version of it that is in force.
 */
export interface ExportedService {
  /**
   * Identifier.
   */
  'id': (string);
  /**
   * Version in force, from 1.
   */
  'version': (number);
  /**
   * The passport as UTF-8 JSON, conforming to the passport's JSON Schema.
   */
  'passportJson': (Buffer);
  /**
   * SHA-256 of `passport_json`, lower-case hexadecimal.
   */
  'digest': (string);
  /**
   * When this version came into force, an instant.
   */
  'publishedAt': (string);
}
