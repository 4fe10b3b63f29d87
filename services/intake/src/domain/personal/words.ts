/** Why something is not handed over, and what to do. */
import type { Text } from '@darcha/proto/text.ts';

export const withheldWords = {
  'attachment-not-clean': {
    'uz-Latn': 'Fayl virusga tekshirilmagan yoki unda virus topilgan, shuning uchun berilmaydi.',
    'uz-Cyrl': 'Файл вирусга текширилмаган ёки унда вирус топилган, шунинг учун берилмайди.',
    kaa: 'Fayl viruslarǵa tekserilmegen yamasa onda virus tabılǵan, sonlıqtan berilmeydi.',
    ru: 'Файл не проверен на вирусы или в нём найден вирус, поэтому он не выдаётся.',
    en: 'The file was not scanned for viruses yet, or one was found in it, so it is not handed out.',
  },
  'attachment-damaged': {
    'uz-Latn': 'Faylning baytlari saqlash joyida buzilgan yoki yoʻqolgan. Portal xodimlariga xabar bering.',
    'uz-Cyrl': 'Файлнинг байтлари сақлаш жойида бузилган ёки йўқолган. Портал ходимларига хабар беринг.',
    kaa: 'Fayldıń baytları saqlaw ornında buzılǵan yamasa joǵalǵan. Portal xızmetkerlerine xabar beriń.',
    ru: 'Байты файла в хранилище повреждены или утеряны. Сообщите об этом сотрудникам портала.',
    en: 'The storage has lost or changed bytes of the file. Tell those who run the portal.',
  },
  'attachment-storage-unavailable': {
    'uz-Latn': 'Fayllar saqlanadigan joy javob bermayapti. Keyinroq yana soʻrang.',
    'uz-Cyrl': 'Файллар сақланадиган жой жавоб бермаяпти. Кейинроқ яна сўранг.',
    kaa: 'Fayllar saqlanatuǵın orın juwap bermey atır. Keyinirek qayta sorań.',
    ru: 'Хранилище файлов не отвечает. Запросите ещё раз позже.',
    en: 'The storage of files does not answer. Ask again later.',
  },
  'upload-unfinished': {
    'uz-Latn': 'Fayl hali toʻliq yuklanmagan va tekshirilmagan; baytlari berilmaydi.',
    'uz-Cyrl': 'Файл ҳали тўлиқ юкланмаган ва текширилмаган; байтлари берилмайди.',
    kaa: 'Fayl ele tolıq júklenbegen hám tekserilmegen; baytları berilmeydi.',
    ru: 'Файл ещё не загружен целиком и не проверен; его байты не выдаются.',
    en: 'The file is not uploaded as a whole and not looked into yet; its bytes are not handed out.',
  },
  'result-not-printed': {
    'uz-Latn': 'Natijani PDF qilib boʻlmadi. Imzolangan natija shu yerda; PDFni ariza sahifasidan oling.',
    'uz-Cyrl': 'Натижани PDF қилиб бўлмади. Имзоланган натижа шу ерда; PDFни ариза саҳифасидан олинг.',
    kaa: 'Nátiyjeni PDF etip bolmadı. Qol qoyılǵan nátiyje usı jerde; PDFti arza betinen alıń.',
    ru: 'Результат не удалось нарисовать в PDF. Подписанный результат здесь; PDF возьмите на странице заявления.',
    en: 'The result could not be drawn as PDF. The signed result is here; take the PDF from the page of the application.',
  },
} as const satisfies Record<string, Text>;

export type WithheldCode = keyof typeof withheldWords;
