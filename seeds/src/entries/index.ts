import type { SourceRecord } from '@innesto/schema';
import { AUTOMATION_OFFERS } from './offers/automation.ts';
import { CUSTOMER_OFFERS } from './offers/customers.ts';
import { DATA_OFFERS } from './offers/data.ts';
import { DESIGN_OFFERS } from './offers/design.ts';
import { ENERGY_OFFERS } from './offers/energy.ts';
import { FIELD_AND_CELLAR_OFFERS } from './offers/field-and-cellar.ts';
import { FOOD_OFFERS } from './offers/food.ts';
import { INTELLIGENCE_OFFERS } from './offers/intelligence.ts';
import { LOGISTICS_OFFERS } from './offers/logistics.ts';
import { MADE_TO_MEASURE_OFFERS } from './offers/made-to-measure.ts';
import { PEOPLE_OFFERS } from './offers/people.ts';
import { PRODUCTION_OFFERS } from './offers/production.ts';
import { SECURITY_OFFERS } from './offers/security.ts';
import { SERVICE_OFFERS } from './offers/services.ts';
import { SHOP_OFFERS } from './offers/shops.ts';
import { WORKSHOP_OFFERS } from './offers/workshops.ts';
import { offerRecord, patentRecord, technologyRecord } from './records.ts';
import { CONNECTING_TECHNOLOGIES } from './technologies/connecting-technologies.ts';
import { DESIGN_TECHNOLOGIES } from './technologies/design-technologies.ts';
import { MACHINE_PATENTS } from './technologies/machine-patents.ts';
import { MATERIAL_PATENTS } from './technologies/material-patents.ts';
import { OFFICE_TECHNOLOGIES } from './technologies/office-technologies.ts';
import { PEOPLE_TECHNOLOGIES } from './technologies/people-technologies.ts';
import { SERVICE_TECHNOLOGIES } from './technologies/service-technologies.ts';
import { TRADE_PATENTS } from './technologies/trade-patents.ts';

const OFFERS = [
  ...PRODUCTION_OFFERS, ...AUTOMATION_OFFERS, ...DATA_OFFERS, ...INTELLIGENCE_OFFERS, ...SECURITY_OFFERS, ...CUSTOMER_OFFERS,
  ...PEOPLE_OFFERS, ...LOGISTICS_OFFERS, ...DESIGN_OFFERS, ...ENERGY_OFFERS,
  ...FOOD_OFFERS, ...FIELD_AND_CELLAR_OFFERS, ...SERVICE_OFFERS, ...SHOP_OFFERS, ...MADE_TO_MEASURE_OFFERS, ...WORKSHOP_OFFERS,
];

const PATENTS = [...MACHINE_PATENTS, ...MATERIAL_PATENTS, ...TRADE_PATENTS];

const TECHNOLOGIES = [
  ...CONNECTING_TECHNOLOGIES, ...OFFICE_TECHNOLOGIES, ...PEOPLE_TECHNOLOGIES, ...DESIGN_TECHNOLOGIES, ...SERVICE_TECHNOLOGIES,
];

/**
 * Offers and technologies that no source backs, as a source would report them: invented, and marked so. Their publishers
 * are real entries of the plugins' own sources.
 */
export const illustrativeEntries: readonly SourceRecord[] = [
  ...OFFERS.map(offerRecord), ...PATENTS.map(patentRecord), ...TECHNOLOGIES.map(technologyRecord),
];
