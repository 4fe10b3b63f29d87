
/**
 * The caller's own.
 */
export interface ListExportsRequestInput {
}

/**
 * The caller's own.
 */
export interface ListExportsRequest {
}
