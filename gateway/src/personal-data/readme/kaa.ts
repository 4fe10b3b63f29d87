export const kaa = `Mámleket bul jerde siz haqqıńızda saqlap atırǵan hámme nárse

Soralǵan waqtı: {at} (soraw {request}). Bul tek siz ushın: jeke maǵlıwmatlarıńız ashıq tekstte. Basqalar oqıy almaytuǵın jerde saqlań.

Ne qayerde
  intake/applications/    hár bir arzaǵa bir papka: application.json (juwaplar, maǵlıwmatlar, jazısıwlar, qarar, jaǵday),
                          record.json (hár bir qádem, qol qoyılǵan), result.jws hám result-*.pdf (nátiyje), uploads/ (tamamlanbaǵan júklewler)
  intake/files/           siz qosqan fayllar, qanday bolsa sonday; qaysısı ne ekeni application.json daǵı "files"ta
  intake/bundles/         bir arza menen soralǵan bir neshe xızmet
  intake/mandates/        kimge óz atıńızdan is kóriwdi tapsırǵanıńız hám kim ushın siz is kóre alatuǵınıńız
  intake/signatures/      basqalardıń arzalarında sizden nege qol qoyıw soralǵanı hám qol qoyǵanıńız yamasa bas tartqanıńız
  intake/exports.json     bunday eksport qashan soralǵanı, usınısı birinshi
  tracking/timelines/     hár bir arza menen ne hám qashan bolǵanı
  exchange/accesses.json  bir mákeme basqasınan siz haqqıńızda soraǵan hár bir soraw
  exchange/exchanges/     olardıń hár biri dálili menen
  exchange/disputes/      siz narazılıq bildirgen múrájatlar hám juwaplar
  */inventory.json        hár bir xızmettiń barlıq toplamları hám ayırımları nege bul jerde joqlıǵı
  manifest.json           hár bir fayl kólemi hám SHA-256 menen; "complete" hámmesi bar ma, sonı aytadı
  MISSING.txt             tek bir nárse jetispese boladı: ne, nege hám ne islew kerek

Bul jerde ne joq
  Xızmetkerdiń kimligi (jazıwda hár biri laqap penen; mákeme biledi), olardıń qararǵa shekem qoyǵan belgileri hám óz ara sorawları, sizdi
  tabıwda qollanılatuǵın giltli xeshler hám siz atınan is kórip atırǵan yuridikalıq tulǵaǵa tiyisli nárseler: onıń atınan kiriń.

Haqıyqıy ma?
  exchange/exchanges/ degi fayldı portaldıń /verify betine, arza record.json faylın /verify/record betine,
  nátiyjeni /verify/result betine beriń. "verify" buyrıǵı bunı tarmaqsız orınlaydı.
`;
