import { registerEnumType } from '@innesto/schema/graphql';

/** How far a review is. */
export const REVIEW_STATES = ['pending', 'approved', 'rejected', 'withdrawn'] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/** GraphQL enum `ReviewState`. */
export const ReviewState = {
  pending: 'pending', approved: 'approved', rejected: 'rejected', withdrawn: 'withdrawn',
} as const satisfies Record<ReviewState, ReviewState>;
registerEnumType(ReviewState, { name: 'ReviewState', description: 'How far a review is.' });
