/** Whether a failure means that the database cannot be reached; told by name, so that who only serves needs no driver. */

const names = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoServerClosedError',
  'MongoServerSelectionError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'PoolClearedOnNetworkError',
]);

/** How deep a cause is looked for. */
const depth = 4;

export function isDatabaseAway(error: unknown, left = depth): boolean {
  if (!(error instanceof Error) || left === 0) return false;
  return names.has(error.name) || isDatabaseAway(error.cause, left - 1);
}
