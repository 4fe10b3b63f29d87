/** Where the bar on top of every page leads, by who looks at it. */
import type { Holder } from '../http/token.ts';

export interface MenuEntry {
  href: string;
  /** Key of its words. */
  key: string;
  current: boolean;
}

const everybody = [
  ['/services', 'menu.services'],
  ['/guide', 'menu.guide'],
] as const;
const persons = [...everybody, ['/applications', 'menu.applications'], ['/me', 'menu.me']] as const;

/** Officials with these roles work on applications. */
const ofDesk = ['clerk', 'head'];
/** Officials with these roles come to the pages of their agency. */
const ofAgency = ['editor', 'head', 'operator'];

export function menuFor(caller: Holder['caller'] | undefined, path: string): MenuEntry[] {
  return entriesFor(caller).map(([href, key]) => ({
    href,
    key,
    current: path === href || path.startsWith(`${href}/`),
  }));
}

function entriesFor(caller: Holder['caller'] | undefined): readonly (readonly [string, string])[] {
  if (caller?.kind === 'person') return persons;
  if (caller?.kind !== 'official') return everybody;
  const has = (roles: readonly string[]) => caller.roles.some((role) => roles.includes(role));
  return [
    ...(has(ofDesk) ? ([['/desk', 'menu.desk']] as const) : []),
    ...everybody,
    ...(has(ofAgency) ? ([['/agency', 'menu.agency']] as const) : []),
  ];
}

/** At the foot of every page. */
export const foot = [
  { href: '/verify/result', key: 'foot.verify' },
  { href: '/find', key: 'foot.find' },
  { href: '/exchange-log', key: 'foot.log' },
  { href: '/status', key: 'foot.status' },
  { href: '/figures', key: 'foot.figures' },
  { href: '/docs', key: 'foot.api' },
  { href: '/accessibility', key: 'foot.accessibility' },
  { href: '/privacy', key: 'foot.privacy' },
];
