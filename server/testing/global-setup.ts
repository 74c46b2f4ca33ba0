import type { TestProject } from 'vitest/node';

/** Runs once before all test files of all projects; what it `provide`s, they can `inject`. */
export default function setup(_project: TestProject): void {}
