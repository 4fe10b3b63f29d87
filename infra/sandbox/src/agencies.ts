/** The agencies the sandbox can be, by their code as members of the exchange. */
import { cadastreAgency } from './registers/cadastre-agency.ts';
import { enforcementBureau } from './registers/enforcement-bureau.ts';
import { interiorMinistry } from './registers/interior-ministry.ts';
import { justiceMinistry } from './registers/justice-ministry.ts';
import { nationalArchive } from './registers/national-archive.ts';
import type { OpenRegisters } from './registers/register.ts';
import { sanitationOperator } from './registers/sanitation-operator.ts';

export const agencyCodes = [
  'interior-ministry',
  'cadastre-agency',
  'enforcement-bureau',
  'national-archive',
  'sanitation-operator',
  'justice-ministry',
] as const;
export type AgencyCode = (typeof agencyCodes)[number];

export const agencies: Readonly<Record<AgencyCode, OpenRegisters>> = {
  'interior-ministry': interiorMinistry,
  'cadastre-agency': cadastreAgency,
  'enforcement-bureau': enforcementBureau,
  'national-archive': nationalArchive,
  'sanitation-operator': sanitationOperator,
  'justice-ministry': justiceMinistry,
};
