/**
 * How a mandate came to be.
 */
export const MandateKind = {
  /**
   * Not given.
   */
  MANDATE_KIND_UNSPECIFIED: 'MANDATE_KIND_UNSPECIFIED',
  /**
   * Granted in Darcha by the person who is acted for.
   */
  MANDATE_KIND_POWER_OF_ATTORNEY: 'MANDATE_KIND_POWER_OF_ATTORNEY',
  /**
   * A parent of a child, by the record of the birth.
   */
  MANDATE_KIND_PARENT: 'MANDATE_KIND_PARENT',
  /**
   * A representative of a legal entity, by the register of legal entities.
   */
  MANDATE_KIND_LEGAL_ENTITY: 'MANDATE_KIND_LEGAL_ENTITY',
} as const;

/**
 * How a mandate came to be.
 */
export type MandateKindInput =
  /**
   * Not given.
   */
  | 'MANDATE_KIND_UNSPECIFIED'
  | 0
  /**
   * Granted in Darcha by the person who is acted for.
   */
  | 'MANDATE_KIND_POWER_OF_ATTORNEY'
  | 1
  /**
   * A parent of a child, by the record of the birth.
   */
  | 'MANDATE_KIND_PARENT'
  | 2
  /**
   * A representative of a legal entity, by the register of legal entities.
   */
  | 'MANDATE_KIND_LEGAL_ENTITY'
  | 3

/**
 * How a mandate came to be.
 */
export type MandateKind = typeof MandateKind[keyof typeof MandateKind]
