import type { PassportFaultInput as _darcha_catalogue_v1_PassportFaultInput, PassportFault as _darcha_catalogue_v1_PassportFault } from '../../../darcha/catalogue/v1/PassportFault.ts';

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
  'faults'?: (_darcha_catalogue_v1_PassportFaultInput)[];
  /**
   * How many more faults there are.
   */
  'faultsLeftOut'?: (number);
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
  'faults': (_darcha_catalogue_v1_PassportFault)[];
  /**
   * How many more faults there are.
   */
  'faultsLeftOut': (number);
}
