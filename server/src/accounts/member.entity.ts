import { defineEntity, p } from '@mikro-orm/core';

/** Table `hub_member`: who works for which hub; a person works for one. */
export const HubMemberEntity = defineEntity({
  name: 'HubMember',
  tableName: 'hub_member',
  properties: { userId: p.uuid().primary(), hubId: p.uuid() },
});

/** Table `organisation_member`: who publishes for which partner entry. */
export const OrganisationMemberEntity = defineEntity({
  name: 'OrganisationMember',
  tableName: 'organisation_member',
  properties: { userId: p.uuid().primary(), entryId: p.uuid().primary() },
});

/** Table `company_member`: who belongs to which company. A company with a member is owned. */
export const CompanyMemberEntity = defineEntity({
  name: 'CompanyMember',
  tableName: 'company_member',
  properties: { userId: p.uuid().primary(), companyId: p.uuid().primary(), joinedAt: p.datetime().onCreate(() => new Date()) },
});
