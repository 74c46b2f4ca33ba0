/**
 * The rooms of server/src from the ground up; files beside the rooms count as rooms too. A room may import its own
 * floor and every floor below.
 */
const floors: readonly (readonly string[])[] = [
  ['errors', 'config'],
  ['registries', 'input'],
  ['storage'],
  ['context', 'reading', 'room'],
  ['accounts'],
  ['companies'],
  ['activities'],
  ['assessments'],
  ['search'],
  ['catalogue'],
  ['matching'],
  ['curation'],
  ['demand'],
  ['introductions'],
  ['desk'],
  ['alerts'],
  ['graphql', 'host'],
  ['web'],
  ['app'],
  ['main', 'cli', 'emit'],
];

/** Rooms that only the top two floors may know, though they stand beneath them. */
const behindTheHouse = ['host'];

/** The name of the room that a file of server/src stands in; undefined elsewhere, and 'unknown' for a room without a floor. */
export function roomOf(path: string): string | undefined {
  const name = /^server\/src\/([\w-]+)/.exec(path)?.[1];
  if (name === undefined) return undefined;
  return floors.some((floor) => floor.includes(name)) ? name : 'unknown';
}

const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));

/** Says why one file of server/src may not import another; undefined when it may. Tests may look everywhere. */
export function roomProblem(path: string, target: string): string | undefined {
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === undefined || to === undefined || from === to || path.endsWith('.test.ts')) return undefined;
  if (to === 'unknown' || from === 'unknown') return undefined;
  if (floorOf(to) > floorOf(from)) return `imports ${target}: ${from} stands below ${to}`;
  if (behindTheHouse.includes(to) && floorOf(from) < floorOf('app')) return `imports ${target}: only app, cli and main know ${to}`;
  return undefined;
}
