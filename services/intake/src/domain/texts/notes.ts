/** What an official should look at, and what a rejected applicant can do. */
import type { Text } from '@darcha/proto/text.ts';
import { fallbackNoteTexts } from './fallback-texts.ts';

export const noteTexts = {
  ...fallbackNoteTexts,
  'rule-undecided': {
    'uz-Latn': '“{rule}” qoidasini avtomatik qoʻllab boʻlmadi. Uni oʻzingiz tekshiring.',
    'uz-Cyrl': '“{rule}” қоидасини автоматик қўллаб бўлмади. Уни ўзингиз текширинг.',
    kaa: '“{rule}” qaǵıydasın avtomatik túrde qollanıp bolmadı. Onı ózińiz tekseriń.',
    ru: 'Правило «{rule}» не удалось применить автоматически. Проверьте его сами.',
    en: 'The rule “{rule}” could not be applied automatically. Check it yourself.',
  },
  'evidence-refused': {
    'uz-Latn': '“{record}” yozuvi reyestrdan berilmadi. Bu yozuv yoʻq degani emas. Sababini reyestr egasidan aniqlang.',
    'uz-Cyrl': '“{record}” ёзуви реестрдан берилмади. Бу ёзув йўқ дегани эмас. Сабабини реестр эгасидан аниқланг.',
    kaa: '“{record}” jazıwı reestrden berilmedi. Bul jazıw joq degeni emes. Sebebin reestr iyesinen anıqlań.',
    ru: 'Запись «{record}» реестр не предоставил. Это не значит, что её нет. Выясните причину у держателя реестра.',
    en: 'The register would not give the record “{record}”. This does not mean that there is none. Ask its holder why.',
  },
  'attachment-refused': {
    'uz-Latn': '“{attachment}” faylida virus topildi, uni ochib boʻlmaydi. Kerak boʻlsa, arizani tuzatishga qaytaring.',
    'uz-Cyrl': '“{attachment}” файлида вирус топилди, уни очиб бўлмайди. Керак бўлса, аризани тузатишга қайтаринг.',
    kaa: '“{attachment}” faylında virus tabıldı, onı ashıp bolmaydı. Kerek bolsa, arzanı dúzetiwge qaytarıń.',
    ru: 'В файле «{attachment}» найден вирус, открыть его нельзя. Если он нужен, верните заявление для исправления.',
    en: 'A virus was found in the file “{attachment}”, which cannot be opened. If it is needed, return the application.',
  },
  duplicate: {
    'uz-Latn':
      'Boshqa shunday ariza koʻrib chiqilmoqda: {number}. Bunisi arizachi koʻrsatgan sabab bilan topshirilgan.',
    'uz-Cyrl': 'Бошқа шундай ариза кўриб чиқилмоқда: {number}. Буниси аризачи кўрсатган сабаб билан топширилган.',
    kaa: 'Basqa sonday arza kórip shıǵılmaqta: {number}. Bunısı arza beriwshi kórsetken sebep penen tapsırılǵan.',
    ru: 'Рассматривается другое такое заявление: {number}. Это подано с причиной, которую указал заявитель.',
    en: 'Another such application is under way: {number}. This one was submitted with a reason the applicant gives.',
  },
  'fact-missing': {
    'uz-Latn':
      'Natijadagi “{fact}” maʼlumotini reyestr yozuvlaridan aniqlab boʻlmadi. Arizani maʼqullasangiz, uni ' +
      'oʻzingiz kiriting.',
    'uz-Cyrl':
      'Натижадаги “{fact}” маълумотини реестр ёзувларидан аниқлаб бўлмади. Аризани маъқулласангиз, уни ' +
      'ўзингиз киритинг.',
    kaa:
      'Nátiyjedegi “{fact}” maǵlıwmatın reestr jazıwlarınan anıqlap bolmadı. Arzanı maqullasańız, onı ózińiz ' +
      'kirgiziń.',
    ru:
      'Сведение «{fact}» для результата не удалось получить из записей реестров. Если одобряете заявление, укажите ' +
      'его сами.',
    en: 'The fact “{fact}” of the result could not be taken from the records. Give it yourself if you approve.',
  },
} as const satisfies Record<string, Text>;

export const appealText: Text = {
  'uz-Latn':
    'Qarorga rozi boʻlmasangiz, qaror qabul qilgan idoraning yuqori turuvchi organiga yoki maʼmuriy sudga shikoyat ' +
    'qilishingiz mumkin. Ariza raqamini koʻrsating: {number}.',
  'uz-Cyrl':
    'Қарорга рози бўлмасангиз, қарор қабул қилган идоранинг юқори турувчи органига ёки маъмурий судга шикоят ' +
    'қилишингиз мумкин. Ариза рақамини кўрсатинг: {number}.',
  kaa:
    'Qararǵa razı bolmasańız, qarar qabıl etken mákemeniń joqarı turıwshı organına yamasa hákimshilik sudqa shaǵım ' +
    'etiwińiz múmkin. Arza nomerin kórsetiń: {number}.',
  ru:
    'Если вы не согласны с решением, его можно обжаловать в вышестоящий орган принявшего решение ведомства или в ' +
    'административный суд. Укажите номер заявления: {number}.',
  en:
    'If you do not agree with the decision, you can appeal to the body above the agency that decided, or to the ' +
    'administrative court. Give the number of the application: {number}.',
};
