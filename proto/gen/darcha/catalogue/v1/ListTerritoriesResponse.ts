import type { TerritoryInput as _darcha_catalogue_v1_TerritoryInput, Territory as _darcha_catalogue_v1_Territory } from '../../../darcha/catalogue/v1/Territory.ts';

/**
 * All territories.
 */
export interface ListTerritoriesResponseInput {
  /**
   * The territories, each after the one it lies in.
   */
  'territories'?: (_darcha_catalogue_v1_TerritoryInput)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition'?: (string);
}

/**
 * All territories.
 */
export interface ListTerritoriesResponse {
  /**
   * The territories, each after the one it lies in.
   */
  'territories': (_darcha_catalogue_v1_Territory)[];
  /**
   * Edition of the catalogue the answer was made from.
   */
  'edition': (string);
}
