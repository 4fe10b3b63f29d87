
/**
 * The caller's own.
 */
export interface ExportPersonalDataRequestInput {
}

/**
 * The caller's own.
 */
export interface ExportPersonalDataRequest {
}
