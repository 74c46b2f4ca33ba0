import { Extensions } from 'type-graphql';

/** What marks a field as plain, among its extensions. */
export const PLAIN = 'plain';

/**
 * Marks a field whose value stands in its row under its own name, ready, whenever an operation asks no language of its own,
 * nor a field with a selection under another name: compiled operations take it from there, without calling the resolver
 * that other operations need.
 */
export const Plain: MethodDecorator = Extensions({ [PLAIN]: true });
