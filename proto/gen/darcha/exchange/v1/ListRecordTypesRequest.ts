
/**
 * No filters.
 */
export interface ListRecordTypesRequestInput {
}

/**
 * No filters.
 */
export interface ListRecordTypesRequest {
}
