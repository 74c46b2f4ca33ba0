/** What an entry says of itself that decides who looks after its publishers. */
interface Looked {
  readonly role: string;
  readonly province: string | null;
}

/** Who may look: an administrator, or somebody of a hub. */
interface Looker {
  readonly roles: readonly string[];
  readonly hub: { readonly provinces: readonly { readonly code: string }[] } | null;
}

/** Whether somebody may see and invite the publishers of an entry: of a partner, as an administrator or in their hub's territory. The server decides. */
export function looksAfter(person: Looker | undefined, { role, province }: Looked): boolean {
  if (!person || role !== 'partner') return false;
  return person.roles.includes('administrator') || (person.hub?.provinces.some(({ code }) => code === province) ?? false);
}
