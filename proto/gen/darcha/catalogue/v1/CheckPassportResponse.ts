import type { PassportFaultInput as _darcha_catalogue_v1_PassportFaultInput, PassportFault as _darcha_catalogue_v1_PassportFault } from '../../../darcha/catalogue/v1/PassportFault.ts';

/**
 * What is wrong with it.
 */
export interface CheckPassportResponseInput {
  /**
   * Every fault, in the order of the lines, up to 200; none: it can be published.
   */
  'faults'?: (_darcha_catalogue_v1_PassportFaultInput)[];
  /**
   * How many more faults there are than `faults` lists.
   */
  'faultsLeftOut'?: (number);
}

/**
 * What is wrong with it.
 */
export interface CheckPassportResponse {
  /**
   * Every fault, in the order of the lines, up to 200; none: it can be published.
   */
  'faults': (_darcha_catalogue_v1_PassportFault)[];
  /**
   * How many more faults there are than `faults` lists.
   */
  'faultsLeftOut': (number);
}
