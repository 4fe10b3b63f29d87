/** Why something is not handed over, and what to do. */
import type { Text } from '@darcha/proto/text.ts';

export const withheldWords = {
  'checkpoint-to-come': {
    'uz-Latn': 'Bu soʻrov hozirgina boʻldi, isboti hali tayyor emas. Bir daqiqadan keyin yana soʻrang.',
    'uz-Cyrl': 'Бу сўров ҳозиргина бўлди, исботи ҳали тайёр эмас. Бир дақиқадан кейин яна сўранг.',
    kaa: 'Bul soraw házir ǵana boldı, dálili ele tayar emes. Bir minuttan keyin qayta sorań.',
    ru: 'Этот запрос был только что, доказательство ещё не готово. Запросите ещё раз через минуту.',
    en: 'This access was just now, and its proof is not ready. Ask again in a minute.',
  },
} as const satisfies Record<string, Text>;
