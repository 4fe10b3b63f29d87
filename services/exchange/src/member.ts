/** The operator's command. */
import { createLogger } from '@darcha/kit/log.ts';
import { connectMongo } from '@darcha/kit/mongo/connect.ts';
import { memberCommand } from './members/command/command.ts';
import { readMemberCommandConfig } from './members/config.ts';
import { createMemberRegister } from './members/register.ts';
import { createRegisterStore } from './store/register-store.ts';

const terminal = { print: (line: string) => console.log(line), complain: (line: string) => console.error(line) };

try {
  const config = readMemberCommandConfig();
  const mongo = await connectMongo({ ...config.mongo, log: createLogger('member', 'error') });
  try {
    const store = createRegisterStore(mongo.connection.getClient().db(config.mongo.name));
    const register = createMemberRegister(store);
    process.exitCode = await memberCommand(process.argv.slice(2), { ...config, register, store, terminal });
  } finally {
    await mongo.close();
  }
} catch (error) {
  terminal.complain((error as Error).message);
  process.exitCode = 1;
}
