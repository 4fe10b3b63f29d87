
/**
 * Nothing to say: it is about the caller.
 */
export interface ListPoliciesRequestInput {
}

/**
 * Nothing to say: it is about the caller.
 */
export interface ListPoliciesRequest {
}
