
/**
 * Nothing to tell.
 */
export interface DeleteWebhookResponseInput {
}

/**
 * Nothing to tell.
 */
export interface DeleteWebhookResponse {
}
