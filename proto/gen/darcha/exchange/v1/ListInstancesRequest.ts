
/**
 * No filters.
 */
export interface ListInstancesRequestInput {
}

/**
 * No filters.
 */
export interface ListInstancesRequest {
}
