/**
 * Where a draft stands.
 */
export const DraftState = {
  /**
   * Not given.
   */
  DRAFT_STATE_UNSPECIFIED: 'DRAFT_STATE_UNSPECIFIED',
  /**
   * Its text can be changed.
   */
  DRAFT_STATE_EDITING: 'DRAFT_STATE_EDITING',
  /**
   * It waits for a colleague of its authors.
   */
  DRAFT_STATE_SUBMITTED: 'DRAFT_STATE_SUBMITTED',
  /**
   * A colleague gave it back with a reason; its text can be changed.
   */
  DRAFT_STATE_RETURNED: 'DRAFT_STATE_RETURNED',
  /**
   * It is a published version.
   */
  DRAFT_STATE_PUBLISHED: 'DRAFT_STATE_PUBLISHED',
  /**
   * It was given up.
   */
  DRAFT_STATE_DISCARDED: 'DRAFT_STATE_DISCARDED',
  /**
   * Its publication has begun; the same publication once more completes it, should it have been cut short.
   */
  DRAFT_STATE_PUBLISHING: 'DRAFT_STATE_PUBLISHING',
} as const;

/**
 * Where a draft stands.
 */
export type DraftStateInput =
  /**
   * Not given.
   */
  | 'DRAFT_STATE_UNSPECIFIED'
  | 0
  /**
   * Its text can be changed.
   */
  | 'DRAFT_STATE_EDITING'
  | 1
  /**
   * It waits for a colleague of its authors.
   */
  | 'DRAFT_STATE_SUBMITTED'
  | 2
  /**
   * A colleague gave it back with a reason; its text can be changed.
   */
  | 'DRAFT_STATE_RETURNED'
  | 3
  /**
   * It is a published version.
   */
  | 'DRAFT_STATE_PUBLISHED'
  | 4
  /**
   * It was given up.
   */
  | 'DRAFT_STATE_DISCARDED'
  | 5
  /**
   * Its publication has begun; the same publication once more completes it, should it have been cut short.
   */
  | 'DRAFT_STATE_PUBLISHING'
  | 6

/**
 * Where a draft stands.
 */
export type DraftState = typeof DraftState[keyof typeof DraftState]
