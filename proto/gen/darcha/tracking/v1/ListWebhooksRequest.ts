
/**
 * No filters.
 */
export interface ListWebhooksRequestInput {
}

/**
 * No filters.
 */
export interface ListWebhooksRequest {
}
