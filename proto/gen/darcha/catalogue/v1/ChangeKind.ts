/**
 * What happened to a version of a service.
 */
export const ChangeKind = {
  /**
   * Not given.
   */
  CHANGE_KIND_UNSPECIFIED: 'CHANGE_KIND_UNSPECIFIED',
  /**
   * A version of a service was published; it is in force from the day its passport says.
   */
  CHANGE_KIND_PUBLISHED: 'CHANGE_KIND_PUBLISHED',
  /**
   * A version of a service was given a day from which it can no longer be applied for.
   */
  CHANGE_KIND_RETIRED: 'CHANGE_KIND_RETIRED',
} as const;

/**
 * What happened to a version of a service.
 */
export type ChangeKindInput =
  /**
   * Not given.
   */
  | 'CHANGE_KIND_UNSPECIFIED'
  | 0
  /**
   * A version of a service was published; it is in force from the day its passport says.
   */
  | 'CHANGE_KIND_PUBLISHED'
  | 1
  /**
   * A version of a service was given a day from which it can no longer be applied for.
   */
  | 'CHANGE_KIND_RETIRED'
  | 2

/**
 * What happened to a version of a service.
 */
export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind]
