
/**
 * It is gone.
 */
export interface RemoveAttachmentResponseInput {
}

/**
 * It is gone.
 */
export interface RemoveAttachmentResponse {
}
