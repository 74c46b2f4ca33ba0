import { ConfigError } from '../config.ts';
import { FolderInUse } from '../storage/lock.ts';
import { MigrationFailed } from '../storage/migrate.ts';

type SystemError = Partial<NodeJS.ErrnoException> & { readonly port?: number; readonly address?: string; readonly hostname?: string };

/** Codes of PostgreSQL: it does not let us in, it does not know the database, it starts or stops. */
const NOT_LET_IN = /^(28|3D|57P|53300)/;

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC', 'ENAMETOOLONG']);

/** What to tell whoever started Innesto when it cannot start: which variable is not right, and the cure. Nothing for what nobody foresaw. */
export function startFailure(error: unknown, host: string | undefined): string | undefined {
  if (error instanceof ConfigError || error instanceof FolderInUse || error instanceof MigrationFailed) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall, port, address, hostname, path } = error as SystemError;
  if (code === 'EADDRINUSE') return `PORT ${port} is taken by another program. Stop that one, or set PORT to another number.`;
  if (code === 'EACCES' && syscall === 'listen') return `PORT ${port} is not for everybody to listen on. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || (hostname !== undefined && hostname === host)) {
    return `HOST ${address ?? host} is no address of this machine. Set HOST to one, such as 127.0.0.1 or 0.0.0.0.`;
  }
  if (UNREACHABLE.has(code) || NOT_LET_IN.test(code)) {
    return `DATABASE_URL leads to no database that can be used: ${error.message}. Look at its address, user, password and name, and that the server runs.`;
  }
  if (UNWRITABLE.has(code) && path) return `INNESTO_DATA cannot hold the data (${code} at ${path}). Set it to a folder that can be made and written.`;
  return undefined;
}
