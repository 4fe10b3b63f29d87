/** Which pages the documentation shows, and as whom one sees them. */

import type { ReaderOptions } from '../browser/reader.ts';
import type { Portal } from '../support/portal.ts';

export interface Shot extends Pick<ReaderOptions, 'as' | 'language' | 'colours'> {
  /** Name of the file, without its ending. */
  name: string;
  path: string | ((portal: Portal) => Promise<string>);
  /** A telephone's screen; a desk's unless said. */
  phone?: boolean;
}

export const shots: readonly Shot[] = [
  { name: 'home', path: '/', language: 'en' },
  { name: 'home-phone-dark', path: '/', language: 'uz-Latn', colours: 'dark', phone: true },
  { name: 'verify', path: '/verify', language: 'ru' },
];
