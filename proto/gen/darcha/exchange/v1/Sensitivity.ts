/**
 * How sensitive a field is.
 */
export const Sensitivity = {
  /**
   * Not given.
   */
  SENSITIVITY_UNSPECIFIED: 'SENSITIVITY_UNSPECIFIED',
  /**
   * Anybody may know it.
   */
  SENSITIVITY_PUBLIC: 'SENSITIVITY_PUBLIC',
  /**
   * About no natural person, and for the state's own use.
   */
  SENSITIVITY_OFFICIAL: 'SENSITIVITY_OFFICIAL',
  /**
   * Personal data: about a natural person who is known or can be found out (law ZRU-547 of 2 July 2019, article 4).
   */
  SENSITIVITY_PERSONAL: 'SENSITIVITY_PERSONAL',
  /**
   * Special, biometric or genetic personal data (articles 25 and 26): origin, convictions of mind, membership of parties and
   * unions, health, private life, criminal record, body and genes. No policy grants them; an act of the provider does.
   */
  SENSITIVITY_SPECIAL: 'SENSITIVITY_SPECIAL',
} as const;

/**
 * How sensitive a field is.
 */
export type SensitivityInput =
  /**
   * Not given.
   */
  | 'SENSITIVITY_UNSPECIFIED'
  | 0
  /**
   * Anybody may know it.
   */
  | 'SENSITIVITY_PUBLIC'
  | 1
  /**
   * About no natural person, and for the state's own use.
   */
  | 'SENSITIVITY_OFFICIAL'
  | 2
  /**
   * Personal data: about a natural person who is known or can be found out (law ZRU-547 of 2 July 2019, article 4).
   */
  | 'SENSITIVITY_PERSONAL'
  | 3
  /**
   * Special, biometric or genetic personal data (articles 25 and 26): origin, convictions of mind, membership of parties and
   * unions, health, private life, criminal record, body and genes. No policy grants them; an act of the provider does.
   */
  | 'SENSITIVITY_SPECIAL'
  | 4

/**
 * How sensitive a field is.
 */
export type Sensitivity = typeof Sensitivity[keyof typeof Sensitivity]
