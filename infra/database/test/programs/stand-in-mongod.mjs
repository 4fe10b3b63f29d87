// Takes the options of mongod that the keeper uses and answers on its socket; it holds no data.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const string = { type: 'string' };
const { values } = parseArgs({
  options: { dbpath: string, bind_ip: string, unixSocketPrefix: string, port: string, quiet: { type: 'boolean' } },
});
const stopped = join(values.dbpath, 'stopped-in-order');
rmSync(stopped, { force: true });
if (existsSync(join(values.dbpath, 'refuse'))) {
  console.log('{"s":"E","msg":"Unsupported data files"}');
  process.exit(62);
}
const server = createServer((connection) => connection.end());
server.listen(join(values.unixSocketPrefix, `mongodb-${values.port}.sock`));
process.on('SIGTERM', () => {
  writeFileSync(stopped, '');
  server.close();
});
