/** The browser halves of the plugins that `innesto.config.ts` lists, written by `host/build/plugin-halves.ts`. */
declare module 'virtual:innesto-plugin-halves' {
  import type { PluginHalf } from './host/halves.ts';

  export const halves: readonly PluginHalf[];
}
