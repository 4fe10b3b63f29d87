/** The only file of the tests that reads the environment. */

/** The MongoDB to test against, DARCHA_TEST_MONGODB; one is started when none is given. */
export function givenMongodb(): string | undefined {
  return process.env.DARCHA_TEST_MONGODB || undefined;
}

/** The environment in which a process takes over code that was compiled before. */
export const compiledCode: Record<string, string> = process.env.NODE_COMPILE_CACHE
  ? { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }
  : {};
