/** The pages of officials. Fixed addresses stand before those with parts that vary. */
import type { Page } from '../page.ts';
import { answerPages } from './answers.ts';
import { application } from './application.ts';
import { approval } from './approval.ts';
import { collection } from './collection.ts';
import { decisionPages } from './decide.ts';
import { disputePages } from './disputes.ts';
import { figures } from './figures.ts';
import { file } from './file.ts';
import { headPages } from './head.ts';
import { holds } from './holds.ts';
import { keys } from './keys.ts';
import { letterPages } from './letters.ts';
import { queue } from './queue.ts';

export const deskPages: readonly Page[] = [
  queue,
  approval,
  collection,
  figures,
  holds,
  keys,
  application,
  file,
  ...answerPages,
  ...disputePages,
  ...decisionPages,
  ...letterPages,
  ...headPages,
];
