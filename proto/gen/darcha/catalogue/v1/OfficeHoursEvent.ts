import type { EditorInput as _darcha_catalogue_v1_EditorInput, Editor as _darcha_catalogue_v1_Editor } from '../../../darcha/catalogue/v1/Editor.ts';

/**
 * That somebody said when an office is open.
 */
export interface OfficeHoursEventInput {
  /**
   * Its number, from 1.
   */
  'version'?: (number);
  /**
   * RFC 3339, UTC.
   */
  'at'?: (string);
  /**
   * Who did it.
   */
  'by'?: (_darcha_catalogue_v1_EditorInput | null);
}

/**
 * That somebody said when an office is open.
 */
export interface OfficeHoursEvent {
  /**
   * Its number, from 1.
   */
  'version': (number);
  /**
   * RFC 3339, UTC.
   */
  'at': (string);
  /**
   * Who did it.
   */
  'by': (_darcha_catalogue_v1_Editor | null);
}
