import { sql } from 'kysely';
import pino from 'pino';
import { openHouse } from '../src/app/house.ts';
import { readConfig } from '../src/config.ts';
import { readAsker, run } from '../src/matching/index.ts';
import { catalogueOf, synthetic } from './synthetic/plugin.ts';
import { clearCompanies, enterCompanies } from './matching/many-companies.ts';
const source = catalogueOf(Number(process.argv[2]));
const config = readConfig({ ...process.env, INNESTO_DEMO: 'off' });
const house = await openHouse(config, pino({ level: 'silent' }), { loaded: { problems: [], required: new Set(), plugins: [{ plugin: synthetic, entry: { package: 'bench' } }] }, sources: [source] });
await sql`truncate entry cascade`.execute(house.database.kysely);
await house.read(source); await house.feed.rebuild(); await clearCompanies(house); await enterCompanies(house, 1, 8);
const { rows } = await sql<{ id: string }>`select id from company`.execute(house.database.kysely);
for (const { id } of rows) { const c = process.cpuUsage(); const r = await run(house.matching, (await readAsker(house.database, id))!); const u = process.cpuUsage(c);
 console.log('cpu', (u.user/1000).toFixed(0), 'matches', r.matches.length, 'madeOf', r.hold.madeOf.length, 'tight', Object.values(r.hold.bars).filter((b) => b.tight).length, '/', Object.keys(r.hold.bars).length, 'cut', Object.values(r.hold.bars).filter((b) => b.cut>0).length, 'asks', r.hold.asks.length, Object.entries(r.hold.bars).map(([k,b]) => k.slice(0,3)+b.floor.toFixed(2)).join(' ')); }
await house.close();
