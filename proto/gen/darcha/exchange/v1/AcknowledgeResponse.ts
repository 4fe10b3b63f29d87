
/**
 * Nothing to say.
 */
export interface AcknowledgeResponseInput {
}

/**
 * Nothing to say.
 */
export interface AcknowledgeResponse {
}
