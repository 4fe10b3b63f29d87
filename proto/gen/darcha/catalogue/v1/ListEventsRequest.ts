
/**
 * No filters.
 */
export interface ListEventsRequestInput {
}

/**
 * No filters.
 */
export interface ListEventsRequest {
}
