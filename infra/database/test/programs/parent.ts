/** A program that starts a database, says where, and stays: the tests kill it. */
import { startDatabase } from '../../src/database.ts';

const [dataDirectory = '', cacheDirectory = ''] = process.argv.slice(2);
const database = await startDatabase({ dataDirectory, cacheDirectory });
process.stdout.write(`${JSON.stringify({ uri: database.uri, kind: database.kind, pid: database.process?.pid })}\n`);
process.on('SIGTERM', () => database.stop());
