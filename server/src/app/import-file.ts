import { accountId, viewerFor } from '../accounts/index.ts';
import { importCompanies } from '../companies/index.ts';
import { ConfigError } from '../config.ts';
import type { House } from './house.ts';

/** Enters a CSV of companies for a promoter's hub, through the promoter's door. Throws when nobody has that address. */
export async function importFile(house: House, bytes: Uint8Array, promoter: string | undefined): Promise<object> {
  if (!promoter) throw new ConfigError('A file of companies needs --promoter <email>: the hub that enters them.');
  const userId = await accountId(house.database, promoter);
  if (!userId) throw new ConfigError(`Nobody has the address ${promoter}.`);
  const context = house.contextFor(await viewerFor(house.database, userId));
  return importCompanies(context, { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' });
}
