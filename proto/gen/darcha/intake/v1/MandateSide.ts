/**
 * On which side of a mandate the caller is.
 */
export const MandateSide = {
  /**
   * Not given.
   */
  MANDATE_SIDE_UNSPECIFIED: 'MANDATE_SIDE_UNSPECIFIED',
  /**
   * Acted for.
   */
  MANDATE_SIDE_PRINCIPAL: 'MANDATE_SIDE_PRINCIPAL',
  /**
   * Acting.
   */
  MANDATE_SIDE_REPRESENTATIVE: 'MANDATE_SIDE_REPRESENTATIVE',
  /**
   * The register that proved it; in acts alone.
   */
  MANDATE_SIDE_REGISTER: 'MANDATE_SIDE_REGISTER',
} as const;

/**
 * On which side of a mandate the caller is.
 */
export type MandateSideInput =
  /**
   * Not given.
   */
  | 'MANDATE_SIDE_UNSPECIFIED'
  | 0
  /**
   * Acted for.
   */
  | 'MANDATE_SIDE_PRINCIPAL'
  | 1
  /**
   * Acting.
   */
  | 'MANDATE_SIDE_REPRESENTATIVE'
  | 2
  /**
   * The register that proved it; in acts alone.
   */
  | 'MANDATE_SIDE_REGISTER'
  | 3

/**
 * On which side of a mandate the caller is.
 */
export type MandateSide = typeof MandateSide[keyof typeof MandateSide]
