/** A mail that was kept instead of sent. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
}

/** A piece of a mail's text: words, or an address to follow. */
export interface MailPart {
  readonly text: string;
  readonly link: boolean;
}

/** The kept mail, newest first; undefined when the server does not give it. */
export async function readMail(): Promise<Mail[] | undefined> {
  const answer = await fetch('/api/mail').catch(() => undefined);
  if (!answer?.ok) return undefined;
  const mail: Mail[] = await answer.json();
  return mail.sort((one, other) => other.sentAt.localeCompare(one.sentAt));
}

/** Splits a mail's plain text at its web addresses, so that they can be followed. */
export function partsOf(text: string): MailPart[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).filter(Boolean).map((part) => ({ text: part, link: /^https?:\/\//.test(part) }));
}
