
/**
 * Nothing to say: it is about the caller.
 */
export interface GetQuotaRequestInput {
}

/**
 * Nothing to say: it is about the caller.
 */
export interface GetQuotaRequest {
}
