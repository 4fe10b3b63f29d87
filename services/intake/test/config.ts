/** The only place where the tests read the environment. */

/** Address of a MongoDB to use instead of starting one. */
export function givenMongodb(): string | undefined {
  return process.env.DARCHA_TEST_MONGODB || undefined;
}

/** The environment in which a process takes over code that was compiled before. */
export const compiledCode: Record<string, string> = process.env.NODE_COMPILE_CACHE
  ? { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }
  : {};
