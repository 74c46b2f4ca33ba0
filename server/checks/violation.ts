/** Something a check forbids: where it stands, and what is wrong with it. */
export interface Violation {
  readonly path: string;
  readonly message: string;
}
