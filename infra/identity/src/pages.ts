import { fullName } from './claims.ts';
import { type Official, officials, type Person, people } from './people.ts';

const STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#111}
.notice{border:3px solid #8a4b00;background:#fff4e0;padding:.5rem 1rem}
fieldset{border:1px solid #767676;margin:1rem 0}label{display:block;padding:.35rem 0}
button{font:inherit;padding:.5rem 1.2rem;margin:.5rem .5rem 0 0}
input:focus-visible,button:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} (development only)</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="notice"><strong>Development only.</strong> Everybody listed here is invented, and no password is asked.</p>
${body}
</main>
</body>
</html>
`;
}

/** The form that asks whom to sign in as; posts `name`, or `cancel`, back to its own address. */
export function signInPage(fault?: string): string {
  const alert = fault === undefined ? '' : `<p role="alert"><strong>${escaped(fault)}</strong></p>`;
  return page(
    'Sign in to Darcha',
    `${alert}<form method="post">
${choices('Citizens and representatives', people)}
${choices('Officials', officials)}
<button type="submit">Sign in</button><button type="submit" name="cancel" value="yes" formnovalidate>Cancel</button>
</form>`,
  );
}

function choices(legend: string, accounts: readonly (Person | Official)[]): string {
  const labels = accounts.map(
    (account) =>
      `<label><input type="radio" name="name" value="${escaped(account.name)}" required> ${escaped(describe(account))}</label>`,
  );
  return `<fieldset><legend>${escaped(legend)}</legend>\n${labels.join('\n')}\n</fieldset>`;
}

function describe(account: Person | Official): string {
  const named = `${fullName(account)} (${account.name})`;
  if ('agency' in account) return `${named}: ${account.roles.join(', ')} at ${account.agency}`;
  return account.organisation ? `${named}: for ${account.organisation.name}` : named;
}

/** A page that says what went wrong and what to do now. */
export function faultPage(message: string): string {
  return page('That did not work', `<p role="alert">${escaped(message)}</p>`);
}

/** Asks whether to sign out. `form` is the hidden form the provider made, by the id its buttons name. */
export function signOutPage(form: string): string {
  return page(
    'Sign out of Darcha?',
    `${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>
<button type="submit" form="op.logoutForm">Stay signed in</button>`,
  );
}

/** Confirms that nobody is signed in any more. */
export function signedOutPage(): string {
  return page('You are signed out', '<p>You can close this page.</p>');
}
