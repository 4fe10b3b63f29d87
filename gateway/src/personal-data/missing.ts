/** What could not be handed over, in every language. */
import { type Language, languages } from '@darcha/proto/text.ts';

/** What could not be handed over, or not all of it. */
export interface Withheld {
  path: string;
  code: string;
  reason: Partial<Record<Language, string>>;
}

const headings: Readonly<Record<Language, string>> = {
  'uz-Latn': 'Quyidagilar bu yerda yoʻq yoki toʻliq emas:',
  'uz-Cyrl': 'Қуйидагилар бу ерда йўқ ёки тўлиқ эмас:',
  kaa: 'Tómendegiler bul jerde joq yamasa tolıq emes:',
  ru: 'Этого здесь нет или есть не целиком:',
  en: 'This is not here, or not all of it:',
};

export function missingText(withheld: readonly Withheld[]): string {
  const parts = languages.map((language) => {
    const lines = withheld.map(
      ({ path, code, reason }) => `  ${path}: ${reason[language] ?? reason.en ?? ''} (${code})`,
    );
    return [headings[language], ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}
