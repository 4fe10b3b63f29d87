/** What a file is called when it is shown and handed out again: the person's own words, in any script, and nothing that does harm. */
import type { FileType } from '@darcha/proto/passport.ts';

/** Endings of each type; the first is given where none fits. */
const endings: Readonly<Record<FileType, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  docx: ['docx'],
  odt: ['odt'],
  xlsx: ['xlsx'],
  ods: ['ods'],
};

/** In characters; what some systems can still write to a disk in any script (255 bytes). */
const longest = 80;

// Control and private characters, half ones, those that nobody sees and those that turn the direction of writing around.
const unwanted = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The last part of a path of any system, tidied; "file" where nothing is left. */
export function tidyFileName(given: string): string {
  const tidy = lastPart(given.normalize('NFC').replaceAll(unwanted, ''))
    .replaceAll(/[<>:"|?*%]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const safe = reserved.test(tidy) ? `_${tidy}` : tidy;
  return shortened(safe === '' ? 'file' : safe);
}

/** The same with an ending of the type the content is of, so that it opens with the right program and no other. */
export function namedAs(fileName: string, type: FileType): string {
  const dot = fileName.lastIndexOf('.');
  const ending = dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase();
  if (endings[type].includes(ending)) return fileName;
  return shortened(`${fileName}.${endings[type][0]}`);
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Cut in the middle of no character, and never the ending. */
function shortened(name: string): string {
  const characters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name)].map(
    (one) => one.segment,
  );
  if (characters.length <= longest) return name;
  const dot = characters.lastIndexOf('.');
  const tail = dot > 0 && characters.length - dot <= 10 ? characters.slice(dot) : [];
  return [...characters.slice(0, longest - tail.length), ...tail].join('');
}
