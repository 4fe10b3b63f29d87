/** The place of a signature in a PDF: made before it is written, filled after. */
import type { Sheet } from '../pdf/page.ts';
import { type SealSigner, signCms } from './cms.ts';
import { digestAround, roomForSignature, sealRange } from './range.ts';

/** As wide as the longest number that may stand there. */
const numberPlace = '**********';

/** A signature over the whole file, shown in no place of the page; `at`: when it is made. */
export function keepPlace(sheet: Sheet, { at, reason }: { at: Date; reason: string }): void {
  const signature = sheet.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, numberPlace, numberPlace, numberPlace],
    Contents: Buffer.alloc(roomForSignature),
    M: at,
    // A text, not a name, which is what a plain string would be.
    Reason: new String(reason),
  });
  signature.end(undefined as never);
  sheet.switchToPage(0);
  const { page } = sheet;
  const field = sheet.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String('seal'),
    TU: new String(reason),
    // Printed, and not to be moved.
    F: 132,
    Rect: [0, 0, 0, 0],
    P: page.dictionary,
    V: signature,
  });
  field.end(undefined as never);
  (page as unknown as { annotations: unknown[] }).annotations.push(field);
  sheet.initForm();
  const { _root } = sheet as unknown as { _root: { data: { AcroForm: { data: Record<string, unknown> } } } };
  const form = _root.data.AcroForm.data;
  // PDF/A: what is shown is what stands there. 3 is SignaturesExist and AppendOnly.
  delete form.NeedAppearances;
  Object.assign(form, { Fields: [field], SigFlags: 3 });
}

/** Signs a PDF with a place for it. */
export function fillPlace(pdf: Buffer, signer: SealSigner): Buffer {
  const place = `/ByteRange [0 /${numberPlace} /${numberPlace} /${numberPlace}]`;
  const start = pdf.indexOf(place);
  const contents = pdf.indexOf('/Contents <', start);
  if (start < 0 || contents < 0) throw new Error('the PDF has no place for a signature');
  const from = contents + '/Contents '.length;
  const to = from + 2 + 2 * roomForSignature;
  const filled = Buffer.from(pdf);
  const range = `/ByteRange [0 ${from} ${to} ${pdf.length - to}]`;
  filled.write(range.padEnd(place.length), start, 'latin1');
  const written = sealRange(filled);
  if (!written) throw new Error('the place for the signature is not where it should be');
  const cms = signCms(digestAround(filled, written), signer);
  if (cms.length > roomForSignature) throw new Error(`the signature has ${cms.length} bytes; there is no room for it`);
  filled.write(cms.toString('hex'), from + 1, 'latin1');
  return filled;
}
