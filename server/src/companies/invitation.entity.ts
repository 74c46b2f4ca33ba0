import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';

/** Table `company_invitation`: somebody was asked by mail to join a company. Only the hash of the token is kept. */
export const CompanyInvitationEntity = defineEntity({
  name: 'CompanyInvitation',
  tableName: 'company_invitation',
  properties: {
    id: p.uuid().primary().onCreate(() => randomUUID()),
    companyId: p.uuid(),
    email: p.text(),
    tokenHash: p.text(),
    invitedBy: p.uuid().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    expiresAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.uuid().nullable(),
  },
});
