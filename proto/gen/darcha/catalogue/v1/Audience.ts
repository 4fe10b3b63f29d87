/**
 * Whom a service is for.
 */
export const Audience = {
  /**
   * Not given.
   */
  AUDIENCE_UNSPECIFIED: 'AUDIENCE_UNSPECIFIED',
  /**
   * A natural person.
   */
  AUDIENCE_NATURAL_PERSON: 'AUDIENCE_NATURAL_PERSON',
  /**
   * A legal entity.
   */
  AUDIENCE_LEGAL_ENTITY: 'AUDIENCE_LEGAL_ENTITY',
  /**
   * A state body.
   */
  AUDIENCE_STATE_BODY: 'AUDIENCE_STATE_BODY',
} as const;

/**
 * Whom a service is for.
 */
export type AudienceInput =
  /**
   * Not given.
   */
  | 'AUDIENCE_UNSPECIFIED'
  | 0
  /**
   * A natural person.
   */
  | 'AUDIENCE_NATURAL_PERSON'
  | 1
  /**
   * A legal entity.
   */
  | 'AUDIENCE_LEGAL_ENTITY'
  | 2
  /**
   * A state body.
   */
  | 'AUDIENCE_STATE_BODY'
  | 3

/**
 * Whom a service is for.
 */
export type Audience = typeof Audience[keyof typeof Audience]
