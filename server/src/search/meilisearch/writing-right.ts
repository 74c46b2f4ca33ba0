/** The right to write to an index: of the processes that share it, one has it at a time. */
export interface WritingRight {
  /** Which holding of it this is: another number each time it is taken; undefined while another process has it. */
  readonly term: number | undefined;
  /** Whether this process has it now: takes it when nobody has, or to `seize` it whoever has. */
  ask(how?: { readonly seize?: boolean }): Promise<boolean>;
}

/** The right of a process that shares its index with none. */
export const ALONE: WritingRight = { term: 1, ask: async () => true };
