/** The command. */
import { conformanceCommand } from './command.ts';

process.exitCode = await conformanceCommand(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
