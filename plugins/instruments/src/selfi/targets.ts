import type { Area } from '@innesto/schema';

/**
 * Level to aim at in the work every company does every day: accounts, customers, production, technologies. Provisional:
 * shared data pays off as soon as a second person works on the same job, and nearly so for whoever works alone.
 */
export const EVERYDAY_TARGET: Area['target'] = { default: 3, micro: 2.5, small: 3, medium: 3 };

/**
 * Level to aim at in work that grows with the number of people: purchasing, warehouse, skills, design. Provisional: in a
 * small company the same few people see it all, so linking their data brings less.
 */
export const COORDINATION_TARGET: Area['target'] = { default: 3, micro: 2, small: 2.5, medium: 3 };
