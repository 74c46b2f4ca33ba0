/** The id of the plugin that a qualified kind ("<plugin>.<noun>") belongs to. */
export const pluginOf = (kind: string): string => kind.split('.', 1)[0]!;

/** The package among these that brings the plugin: by convention its name ends with the plugin's id. */
export function packageOf(plugin: string, packages: Iterable<string>): string | undefined {
  return [...packages].find((name) => name === plugin || name.endsWith(`-${plugin}`) || name.endsWith(`/${plugin}`));
}
