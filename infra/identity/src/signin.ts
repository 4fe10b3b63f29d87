/** The command `signin NAME`: the access token of one of the invented people, and nothing else, on stdout. */
import { readSignInConfig } from './config.ts';
import { signInNames } from './people.ts';
import { signIn } from './sign-in.ts';

const [name, ...more] = process.argv.slice(2);
try {
  if (name === undefined || more.length > 0) {
    throw new Error(`Say one name: signin NAME, where NAME is one of: ${signInNames.join(', ')}.`);
  }
  process.stdout.write(`${await signIn({ ...readSignInConfig(), name })}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
