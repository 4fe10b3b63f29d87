/** The passport the stand-ins serve: one of the shipped content, as UTF-8 JSON. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const file = fileURLToPath(
  new URL('../../../services/catalogue/content/passports/childbirth-benefit/2.yaml', import.meta.url),
);

export const benefitJson = Buffer.from(JSON.stringify(parse(readFileSync(file, 'utf8'))));
