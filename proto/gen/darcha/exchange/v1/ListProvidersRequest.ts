
/**
 * No filters.
 */
export interface ListProvidersRequestInput {
}

/**
 * No filters.
 */
export interface ListProvidersRequest {
}
