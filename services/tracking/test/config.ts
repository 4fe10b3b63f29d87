/** The MongoDB to test against, DARCHA_TEST_MONGODB; one is started when none is given. */
export function givenMongodb(): string | undefined {
  return process.env.DARCHA_TEST_MONGODB || undefined;
}
