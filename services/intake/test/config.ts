/** The only place where the tests read the environment. */

/** Address of a MongoDB to use instead of starting one. */
export function givenMongodb(): string | undefined {
  return process.env.DARCHA_TEST_MONGODB || undefined;
}
