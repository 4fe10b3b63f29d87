
/**
 * No filters.
 */
export interface WatchEditionRequestInput {
}

/**
 * No filters.
 */
export interface WatchEditionRequest {
}
