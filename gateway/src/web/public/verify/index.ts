/** Pages that verify what the state has issued and exchanged. */
import type { Page } from '../../page.ts';
import { verifyExchange } from './exchange.ts';
import { verifyRecord } from './record.ts';
import { verifyResult } from './result.ts';

export const verifyPages: readonly Page[] = [verifyExchange, verifyRecord, verifyResult];
