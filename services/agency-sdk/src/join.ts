/** The command `join`: from an invitation, or from the present certificates, to new ones. */
import { joinCommand } from './join-command.ts';

process.exitCode = await joinCommand(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
