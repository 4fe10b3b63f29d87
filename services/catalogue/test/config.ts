/** Where the tests find a database: the only file of the tests that reads the environment. */

/** A MongoDB that runs already; without it each spec file starts one of its own. */
export const givenMongodb: string | undefined = process.env.DARCHA_TEST_MONGODB || undefined;
