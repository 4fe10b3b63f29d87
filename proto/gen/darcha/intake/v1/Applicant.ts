import type { OrganisationInput as _darcha_intake_v1_OrganisationInput, Organisation as _darcha_intake_v1_Organisation } from '../../../darcha/intake/v1/Organisation.ts';

/**
 * Who applies.
 */
export interface ApplicantInput {
  /**
   * Personal identification number (JShShIR), 14 digits.
   */
  'pin'?: (string);
  /**
   * Full name.
   */
  'name'?: (string);
  /**
   * The legal entity the person applies for; absent for a natural person.
   */
  'organisation'?: (_darcha_intake_v1_OrganisationInput | null);
}

/**
 * Who applies.
 */
export interface Applicant {
  /**
   * Personal identification number (JShShIR), 14 digits.
   */
  'pin': (string);
  /**
   * Full name.
   */
  'name': (string);
  /**
   * The legal entity the person applies for; absent for a natural person.
   */
  'organisation': (_darcha_intake_v1_Organisation | null);
}
