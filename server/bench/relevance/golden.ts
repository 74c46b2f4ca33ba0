import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { givenWeights } from './grading/given-weights.ts';
import { measure } from './grading/measure.ts';
import { pool, takeGrades } from './grading/pool.ts';

// npm runs scripts in the project's folder; a path is meant from where it was typed.
const pathOf = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

const { values: { weights, weight = [], pool: sheet, grades } } = parseArgs({
  options: { weights: { type: 'string' }, weight: { type: 'string', multiple: true }, pool: { type: 'string' }, grades: { type: 'string' } },
});

if (sheet !== undefined) await pool(pathOf(sheet));
else if (grades !== undefined) takeGrades(pathOf(grades));
else await measure(givenWeights(weights === undefined ? undefined : pathOf(weights), weight));
