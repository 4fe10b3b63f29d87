/**
 * What a representative may do.
 */
export const MandatePower = {
  /**
   * Not given.
   */
  MANDATE_POWER_UNSPECIFIED: 'MANDATE_POWER_UNSPECIFIED',
  /**
   * Read applications that are in their hands and follow them; part of every mandate.
   */
  MANDATE_POWER_FOLLOW: 'MANDATE_POWER_FOLLOW',
  /**
   * Begin, complete, submit, correct and withdraw applications, and write to the agencies.
   */
  MANDATE_POWER_APPLY: 'MANDATE_POWER_APPLY',
  /**
   * Have the result: online, and at the office.
   */
  MANDATE_POWER_COLLECT: 'MANDATE_POWER_COLLECT',
} as const;

/**
 * What a representative may do.
 */
export type MandatePowerInput =
  /**
   * Not given.
   */
  | 'MANDATE_POWER_UNSPECIFIED'
  | 0
  /**
   * Read applications that are in their hands and follow them; part of every mandate.
   */
  | 'MANDATE_POWER_FOLLOW'
  | 1
  /**
   * Begin, complete, submit, correct and withdraw applications, and write to the agencies.
   */
  | 'MANDATE_POWER_APPLY'
  | 2
  /**
   * Have the result: online, and at the office.
   */
  | 'MANDATE_POWER_COLLECT'
  | 3

/**
 * What a representative may do.
 */
export type MandatePower = typeof MandatePower[keyof typeof MandatePower]
