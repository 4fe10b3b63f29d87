/** The pages of officials. Fixed addresses stand before those with parts that vary. */
import type { Page } from '../page.ts';
import { application } from './application.ts';
import { decisionPages } from './decide.ts';
import { file } from './file.ts';
import { headPages } from './head.ts';
import { letterPages } from './letters.ts';
import { queue } from './queue.ts';

export const deskPages: readonly Page[] = [queue, application, file, ...decisionPages, ...letterPages, ...headPages];
