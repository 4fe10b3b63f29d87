/** Applicants and officials. Nobody here exists: the applicants are the sandbox's invented people and others with numbers beginning with 9. */

import type { Random } from '@darcha/sandbox/population/random.ts';
import { createPopulation } from '@darcha/sandbox/population.ts';
import { importJWK, type JWK, SignJWT } from 'jose';

export interface Somebody {
  id: string;
  claims: Record<string, unknown>;
}

export interface People {
  /** Anybody; some are in no register. */
  applicant(random: Random): Somebody;
  /** Somebody with a child, mostly of the last months. */
  parent(random: Random): Somebody;
  official(agency: string, rank: 'clerk' | 'head', random: Random): Somebody;
}

const officialsEach = 6;
/** Children whose parents apply for what is given at a birth. */
const youngest = 12;

export function createPeople(day: string): People {
  const { people, births } = createPopulation(day);
  const named = new Map(people.map(({ pin, familyName, givenName }) => [pin, `${familyName} ${givenName}`]));
  const pins = [...named.keys()];
  const parents = births
    .toSorted((a, b) => (a.bornOn < b.bornOn ? 1 : -1))
    .slice(0, youngest)
    .flatMap((birth) => birth.parents.filter((pin) => named.has(pin)));
  const person = (pin: string, name: string): Somebody => ({ id: pin, claims: { kind: 'person', pin, name } });
  return {
    applicant: (random) => {
      if (random.chance(88)) {
        const pin = random.pick(pins);
        return person(pin, named.get(pin) ?? '');
      }
      const serial = random.whole(0, 999);
      return person(`90101900${String(900_000 + serial)}`, `Xayoliyev Namuna ${serial}`);
    },
    parent: (random) => {
      const pin = random.pick(parents);
      return person(pin, named.get(pin) ?? '');
    },
    official: (agency, rank, random) => {
      const id = `${rank}-${agency}-${random.whole(1, officialsEach)}`;
      const roles = rank === 'head' ? ['clerk', 'head'] : ['clerk'];
      return { id, claims: { kind: 'official', name: `Namuna ${id}`, agency, office: agency, roles } };
    },
  };
}

const tokenSeconds = 12 * 3_600;

/** Access tokens as the development identity provider makes them, signed with its key. */
export function createTokens({ issuer, keys }: { issuer: string; keys: { keys: readonly JWK[] } }) {
  const [jwk] = keys.keys;
  if (!jwk) throw new Error('the identity provider has no key');
  const key = importJWK(jwk, 'ES256');
  const known = new Map<string, Promise<string>>();
  const make = async ({ id, claims }: Somebody) =>
    await new SignJWT({ ...claims, scope: 'catalogue portal', client_id: 'evening' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...(jwk.kid && { kid: jwk.kid }) })
      .setIssuer(issuer)
      .setAudience('urn:darcha:api')
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1_000) + tokenSeconds)
      .sign(await key);
  return (who: Somebody): Promise<string> => {
    const token = known.get(who.id) ?? make(who);
    known.set(who.id, token);
    return token;
  };
}
