import type { AgencyInput as _darcha_catalogue_v1_AgencyInput, Agency as _darcha_catalogue_v1_Agency } from '../../../darcha/catalogue/v1/Agency.ts';

/**
 * One version of one service.
 */
export interface GetServiceResponseInput {
  /**
   * Identifier.
   */
  'id'?: (string);
  /**
   * Version.
   */
  'version'?: (number);
  /**
   * The version that is in force now; 0 when the service has ended or not begun.
   */
  'versionInForce'?: (number);
  /**
   * The passport as UTF-8 JSON, conforming to the passport's JSON Schema.
   */
  'passportJson'?: (Buffer | Uint8Array | string);
  /**
   * The competent authority.
   */
  'agency'?: (_darcha_catalogue_v1_AgencyInput | null);
  /**
   * SHA-256 of `passport_json`, lower-case hexadecimal; changes when and only when the document does.
   */
  'digest'?: (string);
  /**
   * When this version was published, an instant.
   */
  'publishedAt'?: (string);
}

/**
 * One version of one service.
 */
export interface GetServiceResponse {
  /**
   * Identifier.
   */
  'id': (string);
  /**
   * Version.
   */
  'version': (number);
  /**
   * The version that is in force now; 0 when the service has ended or not begun.
   */
  'versionInForce': (number);
  /**
   * The passport as UTF-8 JSON, conforming to the passport's JSON Schema.
   */
  'passportJson': (Buffer);
  /**
   * The competent authority.
   */
  'agency': (_darcha_catalogue_v1_Agency | null);
  /**
   * SHA-256 of `passport_json`, lower-case hexadecimal; changes when and only when the document does.
   */
  'digest': (string);
  /**
   * When this version was published, an instant.
   */
  'publishedAt': (string);
}
