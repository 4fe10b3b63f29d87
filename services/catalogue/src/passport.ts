/** The author's command. */
import { readContentDirectory } from './config.ts';
import { passportCommand } from './passport-command.ts';

process.exitCode = await passportCommand(process.argv.slice(2), readContentDirectory(), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
