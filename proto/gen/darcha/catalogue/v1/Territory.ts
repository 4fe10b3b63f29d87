import type { TerritoryLevelInput as _darcha_catalogue_v1_TerritoryLevelInput, TerritoryLevel as _darcha_catalogue_v1_TerritoryLevel } from '../../../darcha/catalogue/v1/TerritoryLevel.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * The country, a region of it, or a district of a region.
 */
export interface TerritoryInput {
  /**
   * UZ; ISO 3166-2 for regions; for districts the region's code and a number of our own.
   */
  'code'?: (string);
  /**
   * Level.
   */
  'level'?: (_darcha_catalogue_v1_TerritoryLevelInput);
  /**
   * Code of the territory it lies in; empty for the country.
   */
  'parent'?: (string);
  /**
   * Name.
   */
  'name'?: (_darcha_common_v1_TextInput | null);
  /**
   * True for invented sample data.
   */
  'sample'?: (boolean);
}

/**
 * The country, a region of it, or a district of a region.
 */
export interface Territory {
  /**
   * UZ; ISO 3166-2 for regions; for districts the region's code and a number of our own.
   */
  'code': (string);
  /**
   * Level.
   */
  'level': (_darcha_catalogue_v1_TerritoryLevel);
  /**
   * Code of the territory it lies in; empty for the country.
   */
  'parent': (string);
  /**
   * Name.
   */
  'name': (_darcha_common_v1_Text | null);
  /**
   * True for invented sample data.
   */
  'sample': (boolean);
}
