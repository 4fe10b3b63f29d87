/** The command `connection`: how a member's connection to the exchange is, part by part. */
import { connectionCommand } from './connection-command.ts';

process.exitCode = await connectionCommand(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
