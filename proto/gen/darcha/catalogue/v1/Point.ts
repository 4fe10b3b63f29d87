
/**
 * A place on earth, WGS 84.
 */
export interface PointInput {
  /**
   * Degrees north, from -90 to 90.
   */
  'latitude'?: (number | string);
  /**
   * Degrees east, from -180 to 180.
   */
  'longitude'?: (number | string);
}

/**
 * A place on earth, WGS 84.
 */
export interface Point {
  /**
   * Degrees north, from -90 to 90.
   */
  'latitude': (number);
  /**
   * Degrees east, from -180 to 180.
   */
  'longitude': (number);
}
