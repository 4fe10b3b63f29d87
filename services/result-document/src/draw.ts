/** The drawing of a result. Apart from the sealing, since it needs fonts and much code that only the thread that draws is to load. */
import type { Printing } from './make.ts';
import { renderResult } from './pdf/render.ts';
import { resultWords } from './pdf/words.ts';
import { keepPlace } from './seal/place.ts';

/** Drawn, with a place for the seal. */
export async function draw({ content, language, document, sealedAt }: Printing): Promise<Buffer> {
  const { reason } = resultWords[language];
  return await renderResult({
    content,
    language,
    document,
    prepare: (sheet) => keepPlace(sheet, { at: sealedAt, reason }),
  });
}
