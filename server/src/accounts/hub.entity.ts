import { randomUUID } from 'node:crypto';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Table `hub`: a service that looks after the companies of some provinces. */
export const HubEntity = defineEntity({
  name: 'Hub',
  tableName: 'hub',
  properties: {
    id: p.uuid().primary().onCreate(() => randomUUID()),
    name: p.text(),
    /** Two-letter codes of its territory. */
    provinces: p.array().default([]),
    website: p.text().nullable(),
    illustrative: p.boolean().default(false),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});

/** One row of `hub`. */
export type Hub = InferEntity<typeof HubEntity>;
