import { UserType } from '../accounts/index.ts';
import { connectionType } from '../reading/connection.type.ts';

/** GraphQL type `UserConnection`. */
export const UserConnection = connectionType('User', () => UserType);
