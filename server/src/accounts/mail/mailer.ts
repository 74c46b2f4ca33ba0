/** A letter in plain text. `id` stays the same when it is sent again, so that a repeated letter can be known. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Of a letter that comes again and again: the address to which one POST, without signing in, ends that (RFC 8058). */
  readonly unsubscribe?: string;
}

/** A letter that was put in the folder, and when (ISO). */
export interface KeptLetter extends Letter {
  readonly sentAt: string;
}

/** The way letters leave. */
export interface Mailer {
  /** Sends one letter; throws when it could not be handed over. */
  send(letter: Letter): Promise<void>;
  /** The newest letters first, where they are kept instead of sent and only this machine can ask; else nothing. */
  readonly kept?: () => Promise<KeptLetter[]>;
}
