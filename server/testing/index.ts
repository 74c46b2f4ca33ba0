export { DATABASES } from './databases.ts';
export { openTestHouse, type TestFurniture, type TestHouse } from './house.ts';
export { describePlugin, type Conformance } from './describe-plugin.ts';
