import type { ExportedListsInput as _darcha_catalogue_v1_ExportedListsInput, ExportedLists as _darcha_catalogue_v1_ExportedLists } from '../../../darcha/catalogue/v1/ExportedLists.ts';
import type { ExportedServiceInput as _darcha_catalogue_v1_ExportedServiceInput, ExportedService as _darcha_catalogue_v1_ExportedService } from '../../../darcha/catalogue/v1/ExportedService.ts';

/**
 * A piece of the catalogue.
 */
export interface ExportServicesResponseInput {
  /**
   * The edition all messages of this answer belong to.
   */
  'edition'?: (string);
  /**
   * In the first message, unless the caller holds this edition.
   */
  'lists'?: (_darcha_catalogue_v1_ExportedListsInput | null);
  /**
   * In every further message.
   */
  'service'?: (_darcha_catalogue_v1_ExportedServiceInput | null);
}

/**
 * A piece of the catalogue.
 */
export interface ExportServicesResponse {
  /**
   * The edition all messages of this answer belong to.
   */
  'edition': (string);
  /**
   * In the first message, unless the caller holds this edition.
   */
  'lists': (_darcha_catalogue_v1_ExportedLists | null);
  /**
   * In every further message.
   */
  'service': (_darcha_catalogue_v1_ExportedService | null);
}
