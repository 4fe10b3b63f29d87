/**
 * Where a file is on its way.
 */
export const AttachmentState = {
  /**
   * Not given.
   */
  ATTACHMENT_STATE_UNSPECIFIED: 'ATTACHMENT_STATE_UNSPECIFIED',
  /**
   * Bytes are still missing.
   */
  ATTACHMENT_STATE_UPLOADING: 'ATTACHMENT_STATE_UPLOADING',
  /**
   * All bytes are there; they are being looked into.
   */
  ATTACHMENT_STATE_SCANNING: 'ATTACHMENT_STATE_SCANNING',
  /**
   * Attached; waits for the virus scanner. Nobody can read it.
   */
  ATTACHMENT_STATE_QUARANTINED: 'ATTACHMENT_STATE_QUARANTINED',
  /**
   * Attached.
   */
  ATTACHMENT_STATE_CLEAN: 'ATTACHMENT_STATE_CLEAN',
  /**
   * Cannot be taken; `reason` says why.
   */
  ATTACHMENT_STATE_REFUSED: 'ATTACHMENT_STATE_REFUSED',
} as const;

/**
 * Where a file is on its way.
 */
export type AttachmentStateInput =
  /**
   * Not given.
   */
  | 'ATTACHMENT_STATE_UNSPECIFIED'
  | 0
  /**
   * Bytes are still missing.
   */
  | 'ATTACHMENT_STATE_UPLOADING'
  | 1
  /**
   * All bytes are there; they are being looked into.
   */
  | 'ATTACHMENT_STATE_SCANNING'
  | 2
  /**
   * Attached; waits for the virus scanner. Nobody can read it.
   */
  | 'ATTACHMENT_STATE_QUARANTINED'
  | 3
  /**
   * Attached.
   */
  | 'ATTACHMENT_STATE_CLEAN'
  | 4
  /**
   * Cannot be taken; `reason` says why.
   */
  | 'ATTACHMENT_STATE_REFUSED'
  | 5

/**
 * Where a file is on its way.
 */
export type AttachmentState = typeof AttachmentState[keyof typeof AttachmentState]
