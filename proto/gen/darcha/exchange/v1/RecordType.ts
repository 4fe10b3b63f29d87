import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { RecordFieldInput as _darcha_exchange_v1_RecordFieldInput, RecordField as _darcha_exchange_v1_RecordField } from '../../../darcha/exchange/v1/RecordField.ts';

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
  /**
   * What it is called.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Name of the argument that is the personal number of the person the record is about.
   */
  'subject'?: (string);
  /**
   * What a record can hold.
   */
  'fields'?: (_darcha_exchange_v1_RecordFieldInput)[];
  /**
   * Its version, from 1; the number in `id`.
   */
  'version'?: (number);
  /**
   * True when there is no later version.
   */
  'latest'?: (boolean);
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
  /**
   * What it is called.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Name of the argument that is the personal number of the person the record is about.
   */
  'subject': (string);
  /**
   * What a record can hold.
   */
  'fields': (_darcha_exchange_v1_RecordField)[];
  /**
   * Its version, from 1; the number in `id`.
   */
  'version': (number);
  /**
   * True when there is no later version.
   */
  'latest': (boolean);
}
