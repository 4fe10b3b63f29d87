
/**
 * No filters.
 */
export interface GetHealthRequestInput {
}

/**
 * No filters.
 */
export interface GetHealthRequest {
}
