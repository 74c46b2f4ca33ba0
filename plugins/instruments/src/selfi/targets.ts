import type { Area } from '@innesto/schema';

/**
 * Level to aim at in the work that every company does every day: accounts, customers, production, technologies. Provisional.
 */
// Shared data pays off as soon as a second person works on the same job; alone, digital and in order is most of the way.
export const EVERYDAY_TARGET: Area['target'] = { default: 3, micro: 2.5, small: 3, medium: 3 };

/** Level to aim at where people and sites are co-ordinated: purchasing, warehouse, people, design. Provisional. */
// In a small company the same few people see it all, so sharing and linking data brings less.
export const COORDINATION_TARGET: Area['target'] = { default: 3, micro: 2, small: 2.5, medium: 3 };
