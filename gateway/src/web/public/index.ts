/** Pages about the portal itself, open to everybody. */
import type { Page } from '../page.ts';
import { docsPages } from './docs/index.ts';
import { exchangeLog } from './exchange-log.ts';
import { figures } from './figures.ts';
import { accessibility, privacy } from './statements.ts';
import { status } from './status.ts';
import { verifyPages } from './verify/index.ts';

export const publicPages: readonly Page[] = [
  ...verifyPages,
  ...docsPages,
  exchangeLog,
  status,
  figures,
  accessibility,
  privacy,
];
