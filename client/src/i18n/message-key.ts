import type { it } from './it.ts';

/** Every text of the site, in the shape the Italian one has. */
export type Messages = typeof it;

type Keys<Tree> = { [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Keys<Tree[Name]>}` }[keyof Tree & string];

/** The dotted path of a text, such as "home.title"; a key that does not exist is a type error. */
export type MessageKey = Keys<Messages>;
