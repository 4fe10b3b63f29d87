import type { OrganisationInput as _darcha_intake_v1_OrganisationInput, Organisation as _darcha_intake_v1_Organisation } from '../../../darcha/intake/v1/Organisation.ts';

/**
 * One of the two sides.
 */
export interface MandatePartyInput {
  /**
   * Personal identification number, 14 digits; of the principal only for themselves, once it was accepted, and for who has proven it;
   * empty otherwise. Of a legal entity that of who acts for it.
   */
  'pin'?: (string);
  /**
   * Full name; of the representative only once it was accepted, empty before.
   */
  'name'?: (string);
  /**
   * The legal entity that is acted for; absent for a natural person.
   */
  'organisation'?: (_darcha_intake_v1_OrganisationInput | null);
}

/**
 * One of the two sides.
 */
export interface MandateParty {
  /**
   * Personal identification number, 14 digits; of the principal only for themselves, once it was accepted, and for who has proven it;
   * empty otherwise. Of a legal entity that of who acts for it.
   */
  'pin': (string);
  /**
   * Full name; of the representative only once it was accepted, empty before.
   */
  'name': (string);
  /**
   * The legal entity that is acted for; absent for a natural person.
   */
  'organisation': (_darcha_intake_v1_Organisation | null);
}
