import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';

/** Ways in which something is done for a company. */
export const CHANNELS = ['call', 'email', 'visit', 'meeting', 'platform'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Table `activity`: what was done for a company, when, by whom, how, and with which entry. Every yearly figure counts it. */
export const ActivityEntity = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  properties: {
    id: p.uuid().primary().onCreate(() => randomUUID()),
    companyId: p.uuid(),
    /** The hub whose promoter did it; none when the company did it itself. */
    hubId: p.uuid().nullable(),
    userId: p.uuid().nullable(),
    /** What was done: contact, assessment, recommendation and so on. */
    kind: p.text(),
    channel: p.enum(CHANNELS),
    occurredOn: p.date(),
    serviceCategory: p.text().nullable(),
    strategicLine: p.text().nullable(),
    entryId: p.uuid().nullable(),
    note: p.text().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});
