
/**
 * No filters.
 */
export interface ListAgenciesRequestInput {
}

/**
 * No filters.
 */
export interface ListAgenciesRequest {
}
