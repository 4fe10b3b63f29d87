/** The only file of the tests that reads the environment. */

/** A MongoDB that runs already; without it each spec file starts one of its own. */
export const givenMongodb: string | undefined = process.env.DARCHA_TEST_MONGODB || undefined;

/** The environment in which a process takes over code that was compiled before. */
export const compiledCode: Record<string, string> = process.env.NODE_COMPILE_CACHE
  ? { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }
  : {};
