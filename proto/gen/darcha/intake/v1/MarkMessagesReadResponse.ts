
/**
 * Nothing to say.
 */
export interface MarkMessagesReadResponseInput {
}

/**
 * Nothing to say.
 */
export interface MarkMessagesReadResponse {
}
