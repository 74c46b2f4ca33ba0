import type { PersonRole } from '../account/session.ts';
import type { MessageKey } from '../i18n/message-key.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** The roles that may enter; anybody without it. */
    roles?: readonly PersonRole[];
    /** Only for people who are signed in, whatever their role. */
    signedIn?: boolean;
    /** A place in the header: its text, and its order (lower comes first). Shown to `roles`, else to whoever may enter. */
    navigation?: { label: MessageKey; order: number; roles?: readonly PersonRole[] };
    /** The role whose first page this is: where its sign-in and its door on the home page lead. */
    landingOf?: PersonRole;
  }
}
