/** What intake says of files and uploads. */
import type { ServiceProblems } from './service-problems.ts';

export const attachmentProblems: ServiceProblems = {
  'attachment-unknown': [
    'not-found',
    'There is no such file',
    'It may have been taken away, or its upload has expired.',
  ],
  'attachment-name-unknown': [
    'invalid',
    'No such file is asked for',
    'The attachments of the service name the files it takes.',
  ],
  'attachment-empty': ['invalid', 'The file is empty', 'Open it on your device to see whether it is the right one.'],
  'attachment-too-large': [
    'invalid',
    'The file is too large',
    'The attachments of the service say how large a file may be. Scan it at a lower resolution, or split it.',
  ],
  'attachment-refused': [
    'invalid',
    'The file cannot be taken',
    'The detail says why and what to do; so do the facts, in every language.',
  ],
  'attachments-too-many': ['too-many', 'There is no room for another file', 'Take one away that is not needed.'],
  'attachment-space-exhausted': [
    'too-many',
    'Your files take up all the space there is',
    'Take some away, or make them smaller.',
  ],
  'attachment-not-clean': [
    'wrong-state',
    'The file cannot be opened',
    'It waits for the virus scanner, or was refused by it; the state of the file says which.',
  ],
  'attachment-damaged': ['data-loss', 'The file is damaged in the storage', 'Attach it again. The failure is logged.'],
  'attachment-storage-unavailable': [
    'unavailable',
    'The storage of files does not answer',
    'What was kept is still there. Go on from it in a moment.',
  ],
  'upload-offset-mismatch': [
    'wrong-state',
    'The bytes belong elsewhere',
    'Ask with HEAD how many bytes have been kept, and send what follows them.',
  ],
};
