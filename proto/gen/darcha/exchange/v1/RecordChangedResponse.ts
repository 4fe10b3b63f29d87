
/**
 * Nothing to say.
 */
export interface RecordChangedResponseInput {
}

/**
 * Nothing to say.
 */
export interface RecordChangedResponse {
}
