import { randomUUID } from 'node:crypto';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { SIZE_CLASSES } from '@innesto/schema';

/** Where a company came from: itself, a file of a hub, or a hub's hand. */
export const COMPANY_ORIGINS = ['self', 'imported', 'hub'] as const;

export type CompanyOrigin = (typeof COMPANY_ORIGINS)[number];

/** Table `company`: who asks. */
export const CompanyEntity = defineEntity({
  name: 'Company',
  tableName: 'company',
  properties: {
    id: p.uuid().primary().onCreate(() => randomUUID()),
    name: p.text(),
    taxCode: p.text().nullable(),
    /** ATECO division, two digits, of the edition beside it. */
    division: p.text().nullable(),
    atecoEdition: p.text().nullable(),
    sizeClass: p.enum(SIZE_CLASSES).nullable(),
    province: p.text().nullable(),
    municipality: p.text().nullable(),
    website: p.text().nullable(),
    description: p.text().nullable(),
    needs: p.text().nullable(),
    /** The hub that entered it or may follow it; `hubConsent` says that the company itself let it. */
    hubId: p.uuid().nullable(),
    hubConsent: p.boolean().default(false),
    consentChangedAt: p.datetime().nullable(),
    enteredByHub: p.boolean().default(false),
    origin: p.enum(COMPANY_ORIGINS),
    /** When its latest assessment was filed; written by the room of assessments. */
    assessedAt: p.datetime().nullable(),
    illustrative: p.boolean().default(false),
    createdAt: p.datetime().onCreate(() => new Date()),
    updatedAt: p.datetime().onCreate(() => new Date()).onUpdate(() => new Date()),
  },
});

/** One row of `company`. */
export type Company = InferEntity<typeof CompanyEntity>;
