import type { DemoCompany } from './company.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { EMILIA_ROMAGNA } from './emilia-romagna.ts';
import { MODENA_BOLOGNA } from './modena-bologna.ts';
import { REGGIO_EMILIA } from './reggio-emilia.ts';

/** The invented companies of the demonstration. */
export const demoCompanies: readonly DemoCompany[] = [...REGGIO_EMILIA, ...MODENA_BOLOGNA, ...EMILIA_ROMAGNA, ...ELSEWHERE];
