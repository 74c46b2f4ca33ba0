import { defineEntity, p } from '@mikro-orm/core';

/** Table `company_member`: who belongs to which company. A company with a member is owned. */
export const CompanyMemberEntity = defineEntity({
  name: 'CompanyMember',
  tableName: 'company_member',
  properties: { userId: p.uuid().primary(), companyId: p.uuid().primary(), joinedAt: p.datetime().onCreate(() => new Date()) },
});
