
/**
 * No choice: all there is.
 */
export interface ReceiveRequestInput {
}

/**
 * No choice: all there is.
 */
export interface ReceiveRequest {
}
