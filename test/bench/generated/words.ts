/** Words a large invented catalogue is put together from: `uz-Latn | kaa | ru | en` in each line. */

/** What services are about. */
export const subjects = table(`
  tugʻilganlik guvohnomasi | tuwılǵanlıq gúwalıǵı | свидетельство о рождении | birth certificate
  nikoh guvohnomasi | neke gúwalıǵı | свидетельство о браке | marriage certificate
  haydovchilik guvohnomasi | aydawshılıq gúwalıǵı | водительское удостоверение | driving licence
  transport vositasi | transport quralı | транспортное средство | vehicle
  uy-joy | turaq jay | жильё | housing
  yer uchastkasi | jer uchastkası | земельный участок | land plot
  qurilish ruxsatnomasi | qurılıs ruqsatnaması | разрешение на строительство | building permit
  ichimlik suvi | ishimlik suwı | питьевая вода | drinking water
  elektr energiyasi | elektr energiyası | электроэнергия | electricity
  tabiiy gaz | tábiyiy gaz | природный газ | natural gas
  mehnat daftarchasi | miynet dápteri | трудовая книжка | employment record book
  ishsizlik nafaqasi | jumıssızlıq napaqası | пособие по безработице | unemployment benefit
  nogironlik pensiyasi | mayıplıq pensiyası | пенсия по инвалидности | disability pension
  bolalar bogʻchasi | balalar baqshası | детский сад | kindergarten
  umumtaʼlim maktabi | ulıwma bilim mektebi | общеобразовательная школа | school
  oliy taʼlim diplomi | joqarı bilim diplomı | диплом о высшем образовании | university diploma
  stipendiya | stipendiya | стипендия | scholarship
  yotoqxona | jataqxana | общежитие | dormitory
  tibbiy koʻrik | medicinalıq kórik | медицинский осмотр | medical examination
  dori vositalari | dári qurallar | лекарственные средства | medicines
  emlash kartasi | emlew kartası | прививочная карта | vaccination card
  soliq qarzi | salıq qarızı | налоговая задолженность | tax debt
  tadbirkorlik subyekti | isbilermenlik subyekti | субъект предпринимательства | business entity
  savdo belgisi | sawda belgisi | товарный знак | trade mark
  bojxona deklaratsiyasi | bajıxana deklaraciyası | таможенная декларация | customs declaration
  chet el fuqarosi | shet el puqarası | иностранный гражданин | foreign citizen
  sayohat agentligi | sayaxat agentligi | туристическое агентство | travel agency
  veterinariya guvohnomasi | veterinariya gúwalıǵı | ветеринарное свидетельство | veterinary certificate
  urugʻlik bugʻdoy | tuqımlıq biyday | семенная пшеница | seed wheat
  oʻrmon fondi | toǵay fondı | лесной фонд | forest fund
  chiqindi tashish | shıǵındı tasıw | вывоз мусора | waste collection
  avtobus yoʻnalishi | avtobus baǵdarı | автобусный маршрут | bus route
  meros ulushi | miyras úlesi | наследственная доля | share of an inheritance
  vasiylik | qáwenderlik | опека | guardianship
  kutubxona fondi | kitapxana fondı | библиотечный фонд | library stock
  sport inshooti | sport imaratı | спортивное сооружение | sports facility
  radiochastota | radiochastota | радиочастота | radio frequency
  axborot tizimi | informaciya sisteması | информационная система | information system
  harbiy xizmat | áskeriy xızmet | военная служба | military service
  madaniy meros obyekti | mádeniy miyras obyekti | объект культурного наследия | heritage site`);

/** What is done about them. */
export const actions = table(`
  roʻyxatdan oʻtkazish | dizimnen ótkeriw | регистрация | registration
  almashtirish | almastırıw | замена | replacement
  dublikat berish | dublikat beriw | выдача дубликата | issue of a duplicate
  maʼlumotnoma olish | maǵlıwmatnama alıw | получение справки | certificate
  tekshirish | tekseriw | проверка | check
  navbatga yozilish | náwbetke jazılıw | запись в очередь | waiting list
  shartnoma tuzish | shártnama dúziw | заключение договора | contract
  litsenziya olish | licenziya alıw | получение лицензии | licence
  subsidiya ajratish | subsidiya ajıratıw | выделение субсидии | subsidy
  imtiyoz belgilash | jeńillik belgilew | назначение льготы | relief
  hisobdan chiqarish | esaptan shıǵarıw | снятие с учёта | removal from the register
  arxivdan koʻchirma | arxivten kóshirme | выписка из архива | archive extract
  baholash | bahalaw | оценка | appraisal
  ulash | jalǵaw | подключение | connection
  muddatini uzaytirish | múddetin uzaytıw | продление срока | extension
  shikoyat berish | shaǵım beriw | подача жалобы | complaint
  tarjimani tasdiqlash | awdarmanı tastıyıqlaw | заверение перевода | certified translation
  nusxasini olish | nusqasın alıw | получение копии | copy
  bekor qilish | biykar etiw | отмена | cancellation
  oʻzgartirish kiritish | ózgeris kirgiziw | внесение изменений | amendment`);

/** For whom, or in which case. */
export const cases = table(`
  yoshlar uchun | jaslar ushın | для молодёжи | for young people
  pensionerlar uchun | pensionerler ushın | для пенсионеров | for pensioners
  koʻp bolali oilalar uchun | kóp balalı shańaraqlar ushın | для многодетных семей | for large families
  yuridik shaxslar uchun | yuridikalıq tárepler ushın | для юридических лиц | for companies
  fermer xoʻjaliklari uchun | fermer xojalıqları ushın | для фермерских хозяйств | for farms
  davlat organlari uchun | mámleket uyımları ushın | для государственных органов | for state bodies
  chet elda yashovchilar uchun | shet elde jasawshılar ushın | для живущих за рубежом | for people abroad
  yoʻqolgan taqdirda | joǵalǵan jaǵdayda | при утере | in case of loss
  sud qarori boʻyicha | sud qararı boyınsha | по решению суда | by a court decision
  birinchi marta | birinshi márte | впервые | for the first time
  nogironligi boʻlganlar uchun | mayıplıǵı bolǵanlar ushın | для людей с инвалидностью | for people with disabilities
  vaqtincha | waqıtsha | временно | temporarily
  tezlashtirilgan tartibda | tezletilgen tártipte | в ускоренном порядке | by the fast procedure`);

/** Sentences of descriptions; {s} is the subject, {p} a place. */
export const sentences = table(`
  Ariza {p} boʻlimida koʻrib chiqiladi. | Arza {p} bóliminde kórip shıǵıladı. | Заявление рассматривает отделение {p}. | The application is examined by the {p} branch.
  Natija elektron shaklda beriladi: {s}. | Nátiyje elektron formada beriledi: {s}. | Результат выдаётся в электронном виде: {s}. | The result is issued electronically: {s}.
  Kerakli maʼlumotlarni davlat reyestrlardan oladi. | Kerekli maǵlıwmatlardı mámleket reestrlerden aladı. | Нужные сведения государство берёт из реестров. | The state takes what it needs from its registers.
  Rad etilsa, sabab yozma ravishda tushuntiriladi. | Biykar etilse, sebebi jazba túrde túsindiriledi. | При отказе причину объясняют письменно. | If it is refused, the reason is given in writing.
  Toʻlov bank kartasi orqali amalga oshiriladi. | Tólem bank kartası arqalı ámelge asırıladı. | Оплата производится банковской картой. | It is paid for by bank card.
  Hujjat {p} manziliga yetkazib berilishi mumkin. | Hújjet {p} mánziline jetkerip beriliwi múmkin. | Документ могут доставить по адресу: {p}. | The document can be delivered to {p}.
  Muddat ish kunlarida hisoblanadi. | Múddet jumıs kúnlerinde esaplanadı. | Срок считается в рабочих днях. | The term is counted in working days.
  Vakil ishonchnoma asosida murojaat qiladi. | Wákil isenimnama tiykarında múrájat etedi. | Представитель обращается по доверенности. | A representative needs a power of attorney.`);

/** One line, by language. */
export interface Words {
  'uz-Latn': string;
  kaa: string;
  ru: string;
  en: string;
}

function table(lines: string): Words[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [latin = '', kaa = '', ru = '', en = ''] = line.split('|').map((part) => part.trim());
      return { 'uz-Latn': latin, kaa, ru, en };
    });
}
