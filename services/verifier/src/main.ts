/** The command. */
import { verifyCommand } from './command.ts';

process.exitCode = await verifyCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
