/** What door 5 needs of MikroORM, re-exported so that a plugin and the core share one copy. */
export { defineEntity, p } from '@mikro-orm/core';
export { Migration } from '@mikro-orm/migrations';
