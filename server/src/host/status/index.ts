import type { Room } from '../../room.ts';
import {
  PluginProblemResolver, PluginStatusResolver, RefusedRecordResolver, SignalStatusResolver, SourceStatusResolver,
} from './plugin-status.resolver.ts';

/** How the plugins do: the part of the host that people see. */
export const status: Room = {
  entities: [],
  migrations: [],
  views: {},
  resolvers: [PluginStatusResolver, PluginProblemResolver, RefusedRecordResolver, SourceStatusResolver, SignalStatusResolver],
};

export type { HostContext } from './plugin-status.resolver.ts';
