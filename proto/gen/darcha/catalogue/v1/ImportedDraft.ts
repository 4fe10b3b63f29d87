import type { DraftFaultInput as _darcha_catalogue_v1_DraftFaultInput, DraftFault as _darcha_catalogue_v1_DraftFault } from '../../../darcha/catalogue/v1/DraftFault.ts';

/**
 * One of several drafts that were begun.
 */
export interface ImportedDraftInput {
  /**
   * Identifier of the draft; empty with only_check.
   */
  'draft'?: (string);
  /**
   * Identifier of the service as the text names it; empty when it names none.
   */
  'service'?: (string);
  /**
   * What stands in the way of publishing it; at most 50.
   */
  'faults'?: (_darcha_catalogue_v1_DraftFaultInput)[];
  /**
   * How many more there are.
   */
  'leftOut'?: (number);
}

/**
 * One of several drafts that were begun.
 */
export interface ImportedDraft {
  /**
   * Identifier of the draft; empty with only_check.
   */
  'draft': (string);
  /**
   * Identifier of the service as the text names it; empty when it names none.
   */
  'service': (string);
  /**
   * What stands in the way of publishing it; at most 50.
   */
  'faults': (_darcha_catalogue_v1_DraftFault)[];
  /**
   * How many more there are.
   */
  'leftOut': (number);
}
