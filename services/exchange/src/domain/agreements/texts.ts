/** What an agreement waits for, in words: who must act, and what ends the wait. */
import type { Text } from '@darcha/proto/text.ts';

export const waitTexts = {
  grant: {
    'uz-Latn': '{asker} soʻrovi {asked} qarorini kutmoqda: u kelishuvni berishi yoki sababini aytib rad etishi kerak.',
    'uz-Cyrl': '{asker} сўрови {asked} қарорини кутмоқда: у келишувни бериши ёки сабабини айтиб рад этиши керак.',
    kaa: '{asker} soranısı {asked} qararın kútpekte: ol kelisimdi beriwi yamasa sebebin aytıp biykarlawı kerek.',
    ru: 'Запрос {asker} ждёт решения {asked}: соглашение нужно предоставить или отказать с указанием причины.',
    en: 'The request of {asker} waits for {asked}, which has to grant it or refuse it with a reason.',
  },
  'grant-special': {
    'uz-Latn':
      '{asker} soʻrovi {asked} qarorini kutmoqda. Unda maxsus shaxsga doir maʼlumotlar bor ({fields}), shuning uchun uni hech ' +
      'bir qoida oʻzi bermaydi: {asked} berishi yoki sababini aytib rad etishi kerak.',
    'uz-Cyrl':
      '{asker} сўрови {asked} қарорини кутмоқда. Унда махсус шахсга доир маълумотлар бор ({fields}), шунинг учун уни ҳеч ' +
      'бир қоида ўзи бермайди: {asked} бериши ёки сабабини айтиб рад этиши керак.',
    kaa:
      '{asker} soranısı {asked} qararın kútpekte. Onda arnawlı jeke maǵlıwmatlar bar ({fields}), sonlıqtan onı hesh bir ' +
      'qaǵıyda ózi bermeydi: {asked} beriwi yamasa sebebin aytıp biykarlawı kerek.',
    ru:
      'Запрос {asker} ждёт решения {asked}. В нём есть специальные персональные данные ({fields}), поэтому никакое правило ' +
      'его само не предоставит: {asked} должен предоставить или отказать с указанием причины.',
    en:
      'The request of {asker} waits for {asked}. It asks for special personal data ({fields}), so no policy grants it by ' +
      'itself: {asked} has to grant it or refuse it with a reason.',
  },
  change: {
    'uz-Latn': '{asker} taklif qilgan oʻzgarish {asked} qarorini kutmoqda. Ungacha amaldagi shartlar saqlanadi.',
    'uz-Cyrl': '{asker} таклиф қилган ўзгариш {asked} қарорини кутмоқда. Унгача амалдаги шартлар сақланади.',
    kaa: '{asker} usınǵan ózgeris {asked} qararın kútpekte. Oǵan shekem ámeldegi shártler saqlanadı.',
    ru: 'Изменение, предложенное {asker}, ждёт решения {asked}. До него действуют прежние условия.',
    en: 'The change proposed by {asker} waits for {asked}. Until it is decided the terms in force stay.',
  },
  suspension: {
    'uz-Latn':
      '{provider} kelishuvni toʻxtatib turibdi. Savollarga javob berish uchun {provider} uni qayta tiklashi kerak.',
    'uz-Cyrl': '{provider} келишувни тўхтатиб турибди. Саволларга жавоб бериш учун {provider} уни қайта тиклаши керак.',
    kaa: '{provider} kelisimdi toqtatıp tur. Sorawlarǵa juwap beriliwi ushın {provider} onı qayta tiklewi kerek.',
    ru: '{provider} приостановил соглашение. Чтобы на вопросы снова отвечали, {provider} должен его возобновить.',
    en: '{provider} has suspended the agreement. For questions to be answered again, {provider} has to resume it.',
  },
  'term-ahead': {
    'uz-Latn': 'Kelishuv muddati hali boshlanmagan. U {day} kuni oʻzi kuchga kiradi.',
    'uz-Cyrl': 'Келишув муддати ҳали бошланмаган. У {day} куни ўзи кучга киради.',
    kaa: 'Kelisim múddeti ele baslanbadı. Ol {day} kúni ózi kúshine enedi.',
    ru: 'Срок соглашения ещё не начался. Оно вступит в силу само {day}.',
    en: 'The term of the agreement has not begun. It comes into force by itself on {day}.',
  },
  'term-over': {
    'uz-Latn':
      'Kelishuv muddati {day} kuni tugagan. Davom ettirish uchun {consumer} yangi muddat taklif qilishi kerak.',
    'uz-Cyrl': 'Келишув муддати {day} куни тугаган. Давом эттириш учун {consumer} янги муддат таклиф қилиши керак.',
    kaa: 'Kelisim múddeti {day} kúni tamamlandı. Dawam ettiriw ushın {consumer} jańa múddet usınıwı kerek.',
    ru: 'Срок соглашения истёк {day}. Чтобы продолжить, {consumer} должен предложить новый срок.',
    en: 'The term of the agreement was over on {day}. To go on, {consumer} has to propose a new term.',
  },
  'quota-used': {
    'uz-Latn':
      'Kvota ({limit} ta savol) tugadi. U koʻrsatilgan vaqtda qaytadan boshlanadi; kattarogʻini {consumer} taklif qilib, ' +
      '{provider} berishi mumkin.',
    'uz-Cyrl':
      'Квота ({limit} та савол) тугади. У кўрсатилган вақтда қайтадан бошланади; каттароғини {consumer} таклиф қилиб, ' +
      '{provider} бериши мумкин.',
    kaa:
      'Kvota ({limit} soraw) tawsıldı. Ol kórsetilgen waqıtta qaytadan baslanadı; úlkenirek kvotanı {consumer} usınıp, ' +
      '{provider} beriwi múmkin.',
    ru:
      'Квота ({limit} вопросов) исчерпана. В указанное время она начнётся заново; большую может предложить {consumer} и ' +
      'предоставить {provider}.',
    en:
      'The quota of {limit} questions is used up. It begins anew at the time given; {consumer} can propose a larger one for ' +
      '{provider} to grant.',
  },
  'total-used': {
    'uz-Latn':
      '{provider} bir kunda jami {limit} ta savolga javob beradi va ular tugadi. Hisob koʻrsatilgan vaqtda qaytadan ' +
      'boshlanadi; chegarani {provider} oshirishi mumkin. Soʻragan idora: {consumer}.',
    'uz-Cyrl':
      '{provider} бир кунда жами {limit} та саволга жавоб беради ва улар тугади. Ҳисоб кўрсатилган вақтда қайтадан ' +
      'бошланади; чегарани {provider} ошириши мумкин. Сўраган идора: {consumer}.',
    kaa:
      '{provider} bir kúnde jámi {limit} sorawǵa juwap beredi hám olar tawsıldı. Esap kórsetilgen waqıtta qaytadan ' +
      'baslanadı; shegaranı {provider} arttırıwı múmkin. Soraǵan mákeme: {consumer}.',
    ru:
      '{provider} отвечает за день всего на {limit} вопросов, и они исчерпаны. Счёт начнётся заново в указанное время; ' +
      'предел может повысить {provider}. Запрашивающее ведомство: {consumer}.',
    en:
      '{provider} answers {limit} questions a day in all, and they are used up. The count begins anew at the time given; ' +
      '{provider} can raise the limit. Asking agency: {consumer}.',
  },
} as const satisfies Record<string, Text>;

/** Stable code of a reason to wait. */
export type WaitCode = keyof typeof waitTexts;
