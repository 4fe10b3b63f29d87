/**
 * What a territory is.
 */
export const TerritoryLevel = {
  /**
   * Not given.
   */
  TERRITORY_LEVEL_UNSPECIFIED: 'TERRITORY_LEVEL_UNSPECIFIED',
  /**
   * The country.
   */
  TERRITORY_LEVEL_REPUBLIC: 'TERRITORY_LEVEL_REPUBLIC',
  /**
   * A region of the country, among them Karakalpakstan and the city of Tashkent.
   */
  TERRITORY_LEVEL_REGION: 'TERRITORY_LEVEL_REGION',
  /**
   * A district or town of a region.
   */
  TERRITORY_LEVEL_DISTRICT: 'TERRITORY_LEVEL_DISTRICT',
} as const;

/**
 * What a territory is.
 */
export type TerritoryLevelInput =
  /**
   * Not given.
   */
  | 'TERRITORY_LEVEL_UNSPECIFIED'
  | 0
  /**
   * The country.
   */
  | 'TERRITORY_LEVEL_REPUBLIC'
  | 1
  /**
   * A region of the country, among them Karakalpakstan and the city of Tashkent.
   */
  | 'TERRITORY_LEVEL_REGION'
  | 2
  /**
   * A district or town of a region.
   */
  | 'TERRITORY_LEVEL_DISTRICT'
  | 3

/**
 * What a territory is.
 */
export type TerritoryLevel = typeof TerritoryLevel[keyof typeof TerritoryLevel]
