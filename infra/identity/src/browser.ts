/** More redirects than a sign-in has, so that a loop ends. */
const MOST_STEPS = 10;

/**
 * Does what a browser would from `start` on: follows redirects, keeps cookies, posts `form` where the sign-in
 * form is shown. Gives the address of the client it is sent back to (`back` with the answer's parameters).
 * Throws an Error when the provider shows anything else.
 */
export async function walk(start: URL, form: URLSearchParams, back: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = start;
  let body: URLSearchParams | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response = await fetch(address, { method: body ? 'POST' : 'GET', headers, body, redirect: 'manual' });
    keepCookies(cookies, response);
    const page = await response.text();
    const location = response.headers.get('location');
    if (location !== null) {
      address = new URL(location, address);
      body = null;
      if (address.href.startsWith(`${back}?`)) return address;
    } else if (response.ok && body === null && page.includes('<form method="post">')) {
      body = form;
    } else {
      const told = /role="alert">(?:<strong>)?([^<]*)/.exec(page)?.[1] ?? 'no reason was given';
      throw new Error(`The identity provider answered ${response.status} at ${address.pathname}: ${told}`);
    }
  }
  throw new Error('The identity provider kept redirecting and signed nobody in.');
}

function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = pair.split('=', 2);
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}
