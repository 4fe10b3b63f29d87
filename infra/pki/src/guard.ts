export type Environment = 'development' | 'test' | 'production';

/** Throws in production: whoever can read this machine's disk could issue certificates of any agency. */
export function refuseProduction(environment: Environment): void {
  if (environment !== 'production') return;
  throw new Error(
    'The development certificate authority does not work in production. ' +
      'Name certificates issued by the organisation’s own authority instead.',
  );
}

/** Names become file names and parts of certificates. `ca` is the authority itself. */
export function checkName(what: 'service' | 'member', name: string): void {
  if (/^[a-z][a-z0-9-]{0,62}$/.test(name) && name !== 'ca') return;
  throw new Error(
    `The ${what} name ${JSON.stringify(name)} cannot be used: it must begin with a letter and hold only a-z, 0-9 ` +
      'and hyphens, at most 63 characters, and not be "ca".',
  );
}
