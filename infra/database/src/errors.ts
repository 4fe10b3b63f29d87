/**
 * Why no database could be started.
 * - `not-available`: this machine has nothing that can run MongoDB, or what it has cannot be used
 * - `in-use`: another process holds the data directory
 * - `failed`: the engine was found and started, and ended or fell silent before it was ready
 */
export type DatabaseFault = 'not-available' | 'in-use' | 'failed';

/** Thrown by `startDatabase`; the message says what to do now. */
export class DatabaseError extends Error {
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
    this.fault = fault;
  }
}
