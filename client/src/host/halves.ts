import type { ClientPlugin } from '@innesto/schema/client';
import { halves as listed } from 'virtual:innesto-plugin-halves';
import { shallowReactive } from 'vue';

/** The browser half of a listed plugin, before it is loaded. */
export interface PluginHalf {
  readonly package: string;
  readonly load: () => Promise<{ readonly default: ClientPlugin }>;
}

/** What has arrived so far. A half that fails to load is named and missed by nobody: the default card stands in. */
export interface LoadedHalves {
  readonly plugins: Map<string, ClientPlugin>;
  readonly failures: Map<string, Error>;
}

/** Starts loading every half; the result fills itself as they arrive, in any order. */
export function loadHalves(halves: readonly PluginHalf[]): LoadedHalves {
  const loaded: LoadedHalves = { plugins: shallowReactive(new Map()), failures: shallowReactive(new Map()) };
  for (const half of halves) void loadHalf(half, loaded);
  return loaded;
}

async function loadHalf(half: PluginHalf, loaded: LoadedHalves): Promise<void> {
  try {
    const { default: plugin } = await half.load();
    loaded.plugins.set(plugin.id, plugin);
  } catch (cause) {
    console.error(`The browser half of ${half.package} could not be loaded.`, cause);
    loaded.failures.set(half.package, cause instanceof Error ? cause : new Error(String(cause)));
  }
}

let shared: LoadedHalves | undefined;

/** The halves of this installation, loaded once, at the first page that shows an entry. */
export function useHalves(): LoadedHalves {
  shared ??= loadHalves(listed);
  return shared;
}
