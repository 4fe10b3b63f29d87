/** What a passport begins with that begins with nothing: all it must have, with what is to be written in each place. */
import type { Say } from '../../language/messages.ts';

const inEveryLanguage = (indent: string) =>
  ['uz-Latn', 'kaa', 'ru', 'en'].map((language) => `${indent}${language}: ""`).join('\n');

/** Words of the document's own language, which stand in the notes as they are. */
const codes = {
  example: 'dormitory-place',
  informational: 'informational',
  interactive: 'interactive',
  transactional: 'transactional',
  needed: '"form", "clock", "result"',
  audiences: 'natural-person, legal-entity, state-body',
  all: 'all',
  step: '"- uz-Latn: ..."',
  none: 'none',
  fee: '{ amount: 100000, basis: law }',
};

/** `agency` answers for the service; notes are said by `say`. Number and day of the version are given when it is published. */
export function skeletonFor(agency: string, say: Say): string {
  const note = (key: string, indent = '') => {
    const lines = say(`passports.skeleton.${key}`, codes).split('\n');
    return lines.map((line) => `${indent}# ${line}`).join('\n');
  };
  return `\
${note('all')}

${note('id')}
id: ""
${note('tier')}
tier: informational

${note('title')}
title:
${inEveryLanguage('  ')}
${note('summary')}
summary:
${inEveryLanguage('  ')}

${note('authority')}
authority: ${agency}
${note('audience')}
audience: [natural-person]
${note('events')}
events: []

${note('basis')}
basis:
  law:
${note('act', '    ')}
    title:
${inEveryLanguage('      ')}

${note('offices')}
offices: all

${note('steps')}
steps:
${inEveryLanguage('    ').replace('    ', '  - ')}

${note('fee')}
fee: none
`;
}
