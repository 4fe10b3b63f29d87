import type { AgencyInput as _darcha_catalogue_v1_AgencyInput, Agency as _darcha_catalogue_v1_Agency } from '../../../darcha/catalogue/v1/Agency.ts';
import type { OfficeInput as _darcha_catalogue_v1_OfficeInput, Office as _darcha_catalogue_v1_Office } from '../../../darcha/catalogue/v1/Office.ts';
import type { EventInput as _darcha_catalogue_v1_EventInput, Event as _darcha_catalogue_v1_Event } from '../../../darcha/catalogue/v1/Event.ts';
import type { TerritoryInput as _darcha_catalogue_v1_TerritoryInput, Territory as _darcha_catalogue_v1_Territory } from '../../../darcha/catalogue/v1/Territory.ts';

/**
 * What passports refer to.
 */
export interface ExportedListsInput {
  /**
   * Agencies, by code.
   */
  'agencies'?: (_darcha_catalogue_v1_AgencyInput)[];
  /**
   * Offices, by code.
   */
  'offices'?: (_darcha_catalogue_v1_OfficeInput)[];
  /**
   * Life and business events, in the order in which they are shown.
   */
  'events'?: (_darcha_catalogue_v1_EventInput)[];
  /**
   * The country, its regions and their districts, each after the one it lies in.
   */
  'territories'?: (_darcha_catalogue_v1_TerritoryInput)[];
}

/**
 * What passports refer to.
 */
export interface ExportedLists {
  /**
   * Agencies, by code.
   */
  'agencies': (_darcha_catalogue_v1_Agency)[];
  /**
   * Offices, by code.
   */
  'offices': (_darcha_catalogue_v1_Office)[];
  /**
   * Life and business events, in the order in which they are shown.
   */
  'events': (_darcha_catalogue_v1_Event)[];
  /**
   * The country, its regions and their districts, each after the one it lies in.
   */
  'territories': (_darcha_catalogue_v1_Territory)[];
}
