import type { EditorialActionInput as _darcha_catalogue_v1_EditorialActionInput, EditorialAction as _darcha_catalogue_v1_EditorialAction } from '../../../darcha/catalogue/v1/EditorialAction.ts';
import type { EditorInput as _darcha_catalogue_v1_EditorInput, Editor as _darcha_catalogue_v1_Editor } from '../../../darcha/catalogue/v1/Editor.ts';

/**
 * Something an editor did.
 */
export interface EditorialEventInput {
  /**
   * The draft; empty where a version of the content was retired.
   */
  'draft'?: (string);
  /**
   * Position among the events of the draft, from 1; 0 where there is none.
   */
  'sequence'?: (number);
  /**
   * What was done.
   */
  'action'?: (_darcha_catalogue_v1_EditorialActionInput);
  /**
   * RFC 3339, UTC.
   */
  'at'?: (string);
  /**
   * Who did it.
   */
  'by'?: (_darcha_catalogue_v1_EditorInput | null);
  /**
   * Places that a SAVE changed, as in `Difference.path`; at most 50, and none while either text could not be read.
   */
  'changed'?: (string)[];
  /**
   * SHA-256 of the text that a SAVE left, lower-case hexadecimal.
   */
  'textDigest'?: (string);
  /**
   * How many faults the text had after a SAVE.
   */
  'faults'?: (number);
  /**
   * Why: of a RETURN.
   */
  'reason'?: (string);
  /**
   * Number of the version: of a PUBLISH or RETIRE.
   */
  'version'?: (number);
  /**
   * The day it holds from, YYYY-MM-DD: of a PUBLISH or RETIRE.
   */
  'day'?: (string);
}

/**
 * Something an editor did.
 */
export interface EditorialEvent {
  /**
   * The draft; empty where a version of the content was retired.
   */
  'draft': (string);
  /**
   * Position among the events of the draft, from 1; 0 where there is none.
   */
  'sequence': (number);
  /**
   * What was done.
   */
  'action': (_darcha_catalogue_v1_EditorialAction);
  /**
   * RFC 3339, UTC.
   */
  'at': (string);
  /**
   * Who did it.
   */
  'by': (_darcha_catalogue_v1_Editor | null);
  /**
   * Places that a SAVE changed, as in `Difference.path`; at most 50, and none while either text could not be read.
   */
  'changed': (string)[];
  /**
   * SHA-256 of the text that a SAVE left, lower-case hexadecimal.
   */
  'textDigest': (string);
  /**
   * How many faults the text had after a SAVE.
   */
  'faults': (number);
  /**
   * Why: of a RETURN.
   */
  'reason': (string);
  /**
   * Number of the version: of a PUBLISH or RETIRE.
   */
  'version': (number);
  /**
   * The day it holds from, YYYY-MM-DD: of a PUBLISH or RETIRE.
   */
  'day': (string);
}
