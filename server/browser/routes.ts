import { readdir } from 'node:fs/promises';

interface Route {
  readonly name: string;
  readonly path: string;
}

const rooms = new URL('../../client/src/', import.meta.url);

/** The pages of the client as its rooms list them, in the order in which an address is tried. */
export async function readRoutes(): Promise<Route[]> {
  const files = (await readdir(rooms, { recursive: true })).filter((file) => /^[\w-]+\/routes\.ts$/.test(file));
  const modules = await Promise.all(files.map((file) => import(new URL(file, rooms).href) as Promise<{ routes: readonly Route[] }>));
  const routes = modules.flatMap(({ routes }) => routes);
  return routes.toSorted((one, other) => looseness(one) - looseness(other));
}

/** The name of the page at an address. */
export function pageAt(routes: readonly Route[], address: string): string {
  const { pathname } = new URL(address);
  const found = routes.find(({ path }) => patternOf(path).test(pathname));
  if (!found) throw new Error(`No page of the client is at ${pathname}.`);
  return found.name;
}

/** A page that takes any address comes last. */
const looseness = ({ path }: Route): number => Number(path.includes('*'));

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+\(\.\*\)\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}
