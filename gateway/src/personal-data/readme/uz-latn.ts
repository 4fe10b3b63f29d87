export const uzLatn = `Davlat bu yerda siz haqingizda saqlayotgan hamma narsa

Soʻralgan vaqti: {at} (soʻrov {request}). Bu faqat siz uchun: shaxsiy maʼlumotlaringiz ochiq matnda. Boshqalar oʻqiy olmaydigan joyda saqlang.

Nima qayerda
  intake/applications/    har bir arizaga bir papka: application.json (javoblar, maʼlumotlar, yozishmalar, qaror, holat),
                          record.json (har bir qadam, imzolangan), result.jws va result-*.pdf (natija), uploads/ (tugallanmagan yuklashlar)
  intake/files/           siz ilova qilgan fayllar, qanday boʻlsa shunday; qaysi biri nima ekani application.json dagi "files"da
  intake/bundles/         bir ariza bilan soʻralgan bir necha xizmat
  intake/mandates/        kimga oʻz nomingizdan ish koʻrishni topshirganingiz va kim uchun siz ish koʻra olishingiz
  intake/signatures/      boshqalarning arizalarida sizdan nimani imzolash soʻralgani va imzolaganingiz yoki bosh tortganingiz
  intake/exports.json     bunday eksport qachon soʻralgani, shunisi birinchi
  tracking/timelines/     har bir ariza bilan nima va qachon boʻlgani
  exchange/accesses.json  bir idora boshqasidan siz haqingizda soʻragan har bir soʻrov
  exchange/exchanges/     ularning har biri isboti bilan
  exchange/disputes/      siz eʼtiroz bildirgan murojaatlar va javoblar
  */inventory.json        har bir xizmatning barcha toʻplamlari va ayrimlari nega bu yerda yoʻqligi
  manifest.json           har bir fayl hajmi va SHA-256 bilan; "complete" hammasi bormi, shuni aytadi
  MISSING.txt             faqat nimadir yetishmasa boʻladi: nima, nega va nima qilish kerak

Bu yerda nima yoʻq
  Xodim kimligi (yozuvda har biri taxallus bilan; idora biladi), ularning qarorgacha qilgan belgilari va oʻzaro soʻrovlari, sizni topishda
  ishlatiladigan kalitli xeshlar hamda siz nomidan ish koʻrayotgan yuridik shaxsga tegishli narsalar: uning nomidan kiring.

Haqiqiymi?
  exchange/exchanges/ dagi faylni portalning /verify sahifasiga, ariza record.json faylini /verify/record sahifasiga,
  natijani /verify/result sahifasiga bering. "verify" buyrugʻi buni tarmoqsiz bajaradi.
`;
