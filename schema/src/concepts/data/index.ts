import type { Concept } from '../concept.ts';
import { OPERATIONS } from './processes-operations.ts';
import { PROCESSES } from './processes.ts';
import { SKILLS } from './skills.ts';
import { DIGITAL_TECHNOLOGIES } from './technologies-digital.ts';
import { ENERGY_TECHNOLOGIES } from './technologies-energy.ts';
import { MACHINE_TECHNOLOGIES } from './technologies-machines.ts';
import { PRODUCTION_TECHNOLOGIES } from './technologies-production.ts';
import { SCIENCE_TECHNOLOGIES } from './technologies-science.ts';
import { SOFTWARE_TECHNOLOGIES } from './technologies-software.ts';
import { FIELDS } from './themes-fields.ts';
import { SUPPORT_THEMES } from './themes-support.ts';
import { THEMES } from './themes.ts';

/** Every concept that Innesto knows before a plugin adds its own. */
export const CORE_CONCEPTS: readonly Concept[] = [
  ...DIGITAL_TECHNOLOGIES,
  ...SOFTWARE_TECHNOLOGIES,
  ...PRODUCTION_TECHNOLOGIES,
  ...MACHINE_TECHNOLOGIES,
  ...SCIENCE_TECHNOLOGIES,
  ...ENERGY_TECHNOLOGIES,
  ...PROCESSES,
  ...OPERATIONS,
  ...SKILLS,
  ...THEMES,
  ...SUPPORT_THEMES,
  ...FIELDS,
];
