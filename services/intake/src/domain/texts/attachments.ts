/** Why a file was not taken, and what to do instead. */
import type { Text } from '@darcha/proto/text.ts';
import type { RefusalReason } from '../attachments/attachment.ts';

export const refusalTexts = {
  empty: {
    'uz-Latn': 'Fayl boʻsh: unda hech narsa yoʻq. Uni qurilmangizda ochib koʻring va toʻgʻri faylni tanlang.',
    'uz-Cyrl': 'Файл бўш: унда ҳеч нарса йўқ. Уни қурилмангизда очиб кўринг ва тўғри файлни танланг.',
    kaa: 'Fayl bos: onda hesh nárse joq. Onı qurılmańızda ashıp kóriń hám durıs fayldı tańlań.',
    ru: 'Файл пуст: в нём ничего нет. Откройте его на своём устройстве и выберите нужный файл.',
    en: 'The file is empty. Open it on your device to see whether it is the right one, and choose it again.',
  },
  'too-large': {
    'uz-Latn': 'Fayl juda katta: eng koʻpi {largest}. Uni kamroq aniqlikda skanerlang yoki bir nechta faylga boʻling.',
    'uz-Cyrl': 'Файл жуда катта: энг кўпи {largest}. Уни камроқ аниқликда сканерланг ёки бир нечта файлга бўлинг.',
    kaa: 'Fayl júdá úlken: eń kóbi {largest}. Onı tómenirek anıqlıqta skanerleń yamasa bir neshe faylǵa bóliń.',
    ru: 'Файл слишком большой: не больше {largest}. Отсканируйте его с меньшим разрешением или разделите на части.',
    en: 'The file is too large: at most {largest}. Scan it at a lower resolution, or split it into several files.',
  },
  'type-unknown': {
    'uz-Latn':
      'Faylning turi aniqlanmadi. Mumkin boʻlgan turlar: {types}. Uni shu turlardan birida saqlab, qayta yuboring.',
    'uz-Cyrl':
      'Файлнинг тури аниқланмади. Мумкин бўлган турлар: {types}. Уни шу турлардан бирида сақлаб, қайта юборинг.',
    kaa: 'Fayldıń túri anıqlanbadı. Múmkin bolǵan túrler: {types}. Onı usı túrlerdiń birinde saqlap, qayta jiberiń.',
    ru: 'Не удалось понять, что это за файл. Принимаются: {types}. Сохраните его в одном из этих видов и отправьте снова.',
    en: 'It could not be told what this file is. Taken are: {types}. Save it as one of these and send it again.',
  },
  'type-not-allowed': {
    'uz-Latn':
      'Fayl oʻz mazmuniga koʻra bu yerda qabul qilinmaydigan turda. Mumkin boʻlgan turlar: {types}. Nomini oʻzgartirish ' +
      'yetarli emas: uni shu turlardan birida saqlang.',
    'uz-Cyrl':
      'Файл ўз мазмунига кўра бу ерда қабул қилинмайдиган турда. Мумкин бўлган турлар: {types}. Номини ўзгартириш ' +
      'етарли эмас: уни шу турлардан бирида сақланг.',
    kaa:
      'Fayl óz mazmunı boyınsha bul jerde qabıl etilmeytuǵın túrde. Múmkin bolǵan túrler: {types}. Atın ózgertiw ' +
      'jetkilikli emes: onı usı túrlerdiń birinde saqlań.',
    ru:
      'По содержанию файл относится к виду, который здесь не принимается. Принимаются: {types}. Переименовать ' +
      'недостаточно: сохраните его в одном из этих видов.',
    en:
      'By its content the file is of a type that is not taken here. Taken are: {types}. Renaming is not enough: save it as ' +
      'one of these.',
  },
  damaged: {
    'uz-Latn': 'Fayl shikastlangan yoki toʻliq emas. Uni qurilmangizda ochib, qaytadan saqlang va yana yuboring.',
    'uz-Cyrl': 'Файл шикастланган ёки тўлиқ эмас. Уни қурилмангизда очиб, қайтадан сақланг ва яна юборинг.',
    kaa: 'Fayl zıyanlanǵan yamasa tolıq emes. Onı qurılmańızda ashıp, qaytadan saqlań hám jáne jiberiń.',
    ru: 'Файл повреждён или неполон. Откройте его на своём устройстве, сохраните заново и отправьте ещё раз.',
    en: 'The file is damaged or not whole. Open it on your device, save it anew and send it again.',
  },
  'something-appended': {
    'uz-Latn': 'Hujjat tugagan joydan keyin faylda yana nimadir bor. Hujjatni ochib, yangi fayl sifatida saqlang.',
    'uz-Cyrl': 'Ҳужжат тугаган жойдан кейин файлда яна нимадир бор. Ҳужжатни очиб, янги файл сифатида сақланг.',
    kaa: 'Hújjet tamam bolǵan jerden keyin faylda jáne bir nárse bar. Hújjetti ashıp, jańa fayl sıpatında saqlań.',
    ru: 'После конца документа в файле есть что-то ещё. Откройте документ и сохраните его как новый файл.',
    en: 'Something follows in the file after the end of the document. Open the document and save it as a new file.',
  },
  'two-in-one': {
    'uz-Latn': 'Faylda hujjat bilan birga boshqa narsa ham bor: arxiv yoki sahifa. Hujjatning oʻzini alohida saqlang.',
    'uz-Cyrl': 'Файлда ҳужжат билан бирга бошқа нарса ҳам бор: архив ёки саҳифа. Ҳужжатнинг ўзини алоҳида сақланг.',
    kaa: 'Faylda hújjet penen birge basqa nárse de bar: arxiv yamasa bet. Hújjettiń ózin bólek saqlań.',
    ru: 'Вместе с документом в файле есть что-то другое: архив или страница. Сохраните отдельно сам документ.',
    en: 'Besides the document the file holds something else, an archive or a page. Save the document by itself.',
  },
  'unpacks-too-large': {
    'uz-Latn': 'Fayl ochilganda haddan tashqari katta boʻladi. Rasmlarni kichraytiring yoki hujjatni boʻlib yuboring.',
    'uz-Cyrl': 'Файл очилганда ҳаддан ташқари катта бўлади. Расмларни кичрайтиринг ёки ҳужжатни бўлиб юборинг.',
    kaa: 'Fayl ashılǵanda sheginen tıs úlken boladı. Súwretlerdi kishireytiń yamasa hújjetti bólip jiberiń.',
    ru: 'При открытии файл становится чрезмерно большим. Уменьшите изображения или разделите документ.',
    en: 'Once opened the file becomes far too large. Make its pictures smaller, or split the document.',
  },
  'password-protected': {
    'uz-Latn': 'Fayl parol bilan himoyalangan, xodim uni ocha olmaydi. Parolsiz saqlab, qayta yuboring.',
    'uz-Cyrl': 'Файл парол билан ҳимояланган, ходим уни оча олмайди. Паролсиз сақлаб, қайта юборинг.',
    kaa: 'Fayl parol menen qorǵalǵan, xızmetker onı asha almaydı. Parolsiz saqlap, qayta jiberiń.',
    ru: 'Файл защищён паролем, сотрудник не сможет его открыть. Сохраните его без пароля и отправьте снова.',
    en: 'The file is protected by a password, so that no official could open it. Save it without one and send it again.',
  },
  'active-content': {
    'uz-Latn':
      'Hujjatda dastur, makros yoki ichiga joylangan fayl bor. Bunday hujjatlar qabul qilinmaydi. Uni chop etish orqali ' +
      'oddiy hujjat qilib saqlang.',
    'uz-Cyrl':
      'Ҳужжатда дастур, макрос ёки ичига жойланган файл бор. Бундай ҳужжатлар қабул қилинмайди. Уни чоп этиш орқали ' +
      'оддий ҳужжат қилиб сақланг.',
    kaa:
      'Hújjette programma, makros yamasa ishine jaylastırılǵan fayl bar. Bunday hújjetler qabıl etilmeydi. Onı basıp ' +
      'shıǵarıw arqalı ápiwayı hújjet etip saqlań.',
    ru:
      'В документе есть программа, макрос или вложенный файл. Такие документы не принимаются. Сохраните его через печать ' +
      'как обычный документ.',
    en:
      'The document holds a program, a macro or another file. Such documents are not taken. Print it to a plain document and ' +
      'send that.',
  },
  'digest-differs': {
    'uz-Latn': 'Fayl yoʻlda oʻzgargan: kelgani siz yuborgan bilan bir xil emas. Uni qaytadan yuboring.',
    'uz-Cyrl': 'Файл йўлда ўзгарган: келгани сиз юборган билан бир хил эмас. Уни қайтадан юборинг.',
    kaa: 'Fayl jolda ózgergen: kelgeni siz jibergen menen birdey emes. Onı qaytadan jiberiń.',
    ru: 'Файл изменился в пути: пришло не то, что вы отправили. Отправьте его ещё раз.',
    en: 'The file changed on the way: what arrived is not what you sent. Send it again.',
  },
  infected: {
    'uz-Latn': 'Faylda virus topildi va u ochilmaydi. Qurilmangizni tekshiring va toza faylni yuboring.',
    'uz-Cyrl': 'Файлда вирус топилди ва у очилмайди. Қурилмангизни текширинг ва тоза файлни юборинг.',
    kaa: 'Faylda virus tabıldı hám ol ashılmaydı. Qurılmańızdı tekseriń hám taza fayldı jiberiń.',
    ru: 'В файле найден вирус, он не будет открыт. Проверьте своё устройство и отправьте чистый файл.',
    en: 'A virus was found in the file; nobody opens it. Check your device and send a clean file.',
  },
  'no-room': {
    'uz-Latn': 'Bu yerga boshqa fayl sigʻmaydi. Avval keraksiz faylni olib tashlang, keyin yangisini yuboring.',
    'uz-Cyrl': 'Бу ерга бошқа файл сиғмайди. Аввал кераксиз файлни олиб ташланг, кейин янгисини юборинг.',
    kaa: 'Bul jerge basqa fayl sıymaydı. Dáslep kereksiz fayldı alıp taslań, keyin jańasın jiberiń.',
    ru: 'Здесь больше нет места для файлов. Сначала уберите ненужный файл, затем отправьте новый.',
    en: 'There is no room for another file here. Take one away that is not needed, then send the new one.',
  },
  'not-taken-now': {
    'uz-Latn': 'Fayl kelguncha arizaning holati oʻzgardi, endi unga fayl qoʻshib boʻlmaydi.',
    'uz-Cyrl': 'Файл келгунча аризанинг ҳолати ўзгарди, энди унга файл қўшиб бўлмайди.',
    kaa: 'Fayl kelgenshe arzanıń jaǵdayı ózgerdi, endi oǵan fayl qosıp bolmaydı.',
    ru: 'Пока файл шёл, состояние заявления изменилось, и добавить к нему файл уже нельзя.',
    en: 'While the file was on its way the application moved on, and no file can be added to it any more.',
  },
} as const satisfies Record<RefusalReason, Text>;

/** Why a file that is attached cannot be opened yet. */
export const quarantineText = {
  'uz-Latn': 'Fayl viruslarga tekshirilishini kutmoqda. Tekshiruv dasturi ishga tushishi bilan u oʻzi tekshiriladi.',
  'uz-Cyrl': 'Файл вирусларга текширилишини кутмоқда. Текширув дастури ишга тушиши билан у ўзи текширилади.',
  kaa: 'Fayl viruslarǵa tekseriliwin kútpekte. Tekseriw programması iske túsiwi menen ol ózi tekseriledi.',
  ru: 'Файл ждёт проверки на вирусы. Он будет проверен сам, как только заработает программа проверки.',
  en: 'The file waits to be checked for viruses. It is checked by itself as soon as the scanner is back.',
} as const satisfies Text;
