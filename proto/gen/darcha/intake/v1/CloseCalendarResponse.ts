
/**
 * Nothing to tell.
 */
export interface CloseCalendarResponseInput {
}

/**
 * Nothing to tell.
 */
export interface CloseCalendarResponse {
}
