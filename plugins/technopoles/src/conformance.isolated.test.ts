import { join } from 'node:path';
import { describePlugin } from '@innesto/server/testing';
import plugin from './index.ts';

describePlugin(plugin, { folder: join(import.meta.dirname, '..') });
