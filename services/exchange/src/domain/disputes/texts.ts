/** What an open dispute waits for, in words. */
import type { Text } from '@darcha/proto/text.ts';

export const waitTexts = {
  'dispute-answer': {
    'uz-Latn': 'Eʼtiroz maʼlumotga qaragan idoraga yuborildi. Idora unga javob berishi kerak.',
    'uz-Cyrl': 'Эътироз маълумотга қараган идорага юборилди. Идора унга жавоб бериши керак.',
    kaa: 'Narazılıq maǵlıwmatqa qaraǵan mákemege jiberildi. Mákeme oǵan juwap beriwi kerek.',
    ru: 'Возражение передано ведомству, которое смотрело сведения. Ведомство должно на него ответить.',
    en: 'The dispute was passed to the agency that looked. The agency has to answer it.',
  },
  'dispute-overdue': {
    'uz-Latn': 'Idora muddatida javob bermadi. Idora rahbariga xabar berildi, javob uchun endi u javob beradi.',
    'uz-Cyrl': 'Идора муддатида жавоб бермади. Идора раҳбарига хабар берилди, жавоб учун энди у жавоб беради.',
    kaa: 'Mákeme múddetinde juwap bermedi. Mákeme basshısına xabar berildi, juwap ushın endi ol juwap beredi.',
    ru: 'Ведомство не ответило в срок. Об этом сообщено его руководителю, теперь за ответ отвечает он.',
    en: 'The agency has not answered within the term. Its head was told and answers for it now.',
  },
} as const satisfies Record<string, Text>;
