/** The pages of those who run an agency's services. Fixed addresses stand before those with parts that vary. */
import type { Page } from '../page.ts';
import { exchangePages } from './exchange/index.ts';
import { home } from './home.ts';
import { officePages } from './offices/index.ts';
import { passportPages } from './passports/index.ts';

export const agencyPages: readonly Page[] = [home, ...officePages, ...passportPages, ...exchangePages];
