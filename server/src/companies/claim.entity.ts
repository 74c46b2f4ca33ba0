import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { REVIEW_STATES } from '../accounts/index.ts';

/** Table `company_claim`: a person says that the company with this tax code is theirs, whether it is here or not. */
export const CompanyClaimEntity = defineEntity({
  name: 'CompanyClaim',
  tableName: 'company_claim',
  properties: {
    id: p.uuid().primary().onCreate(() => randomUUID()),
    taxCode: p.text(),
    userId: p.uuid(),
    state: p.enum(REVIEW_STATES).default('pending'),
    comment: p.text().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    reviewedBy: p.uuid().nullable(),
    reviewedAt: p.datetime().nullable(),
  },
});
