import { lexicographicSortSchema, printSchema } from 'graphql';
import pino from 'pino';
import { furnish } from './app/plugins.ts';
import { loadPlugins } from './host/load.ts';
import { readPlatformConfig } from './host/platform-config.ts';

// Prints the schema: `core` without plugins, `full` with the listed ones. One schema a process (see graphql/build.ts).
const platform = await readPlatformConfig(process.env);
const plugins = process.argv[2] === 'full' ? platform.plugins : [];
const { schema, admission } = await furnish(await loadPlugins({ ...platform, plugins }), pino({ level: 'silent' }), () => new Date());
for (const problem of admission.problems) process.stderr.write(`${problem.plugin}: ${problem.message.en}\n`);
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
