
/**
 * No filters.
 */
export interface ListTerritoriesRequestInput {
}

/**
 * No filters.
 */
export interface ListTerritoriesRequest {
}
