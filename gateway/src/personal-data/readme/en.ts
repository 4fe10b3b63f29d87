/** What an export says of itself. Placeholders: {at}, {request}. */
export const en = `Everything the state holds about you here

Asked for on {at} (request {request}). It is for you alone: it holds your personal data in plain text. Keep it where others cannot read it.

What is where
  intake/applications/    one folder for each application: application.json (answers, records, letters, decision, state),
                          record.json (every step, signed), result.jws and result-*.pdf (the result), uploads/ (files under way)
  intake/files/           files you attached, as they are; application.json says in "files" which is which
  intake/bundles/         several services applied for together
  intake/mandates/        whom you let act for you, and for whom you may act
  intake/signatures/      what you were asked to sign in other people's applications, and whether you signed or refused
  intake/exports.json     when such an export was asked for, this one first
  tracking/timelines/     what happened to each application, and when
  exchange/accesses.json  every question about you that one agency asked another
  exchange/exchanges/     each of them with what proves it
  exchange/disputes/      accesses you have disputed, and the answers
  */inventory.json        every collection each service keeps, and why some of them are not here
  manifest.json           every file with its size and SHA-256; "complete" says whether anything is missing
  MISSING.txt             only there if something is missing: what, why, and what to do

What is not in it
  Who an official is (the record names each under a pseudonym; the agency knows), what officials note and ask of one another before they
  decide, keyed hashes by which you are found, and what belongs to a legal entity you act for: sign in for it to read that.

Is it genuine?
  Give a file of exchange/exchanges/ to the page /verify of the portal, record.json of an application to /verify/record,
  a result to /verify/result. The command "verify" does the same without a network.
`;
