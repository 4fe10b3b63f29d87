
/**
 * Nothing to say.
 */
export interface UnsubscribeResponseInput {
}

/**
 * Nothing to say.
 */
export interface UnsubscribeResponse {
}
