import type { BetterAuthOptions } from 'better-auth';

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Where better-auth finds its tables and columns (made by `accounts-001`), and the fields a person has beside its own. */
export const authTables = {
  user: {
    modelName: 'account_user',
    fields: { emailVerified: 'email_verified', ...times },
    additionalFields: {
      locale: { type: 'string', required: false, input: false },
      administrator: { type: 'boolean', required: false, input: false },
    },
  },
  session: {
    modelName: 'account_session',
    fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...times },
  },
  account: {
    modelName: 'account_credential',
    fields: {
      userId: 'user_id', accountId: 'account_id', providerId: 'provider_id', accessToken: 'access_token',
      refreshToken: 'refresh_token', idToken: 'id_token', accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at', ...times,
    },
  },
  verification: { modelName: 'account_verification', fields: { expiresAt: 'expires_at', ...times } },
} satisfies Partial<BetterAuthOptions>;
