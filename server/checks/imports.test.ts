import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';

it('finds every way to name another module, and none in texts and comments', () => {
  const text = `
    import 'side-effect';
    import { type A } from './a.ts';
    import type { B } from './b.ts';
    export { C } from './c.ts';
    export * from './d.ts';
    // import './comment.ts';
    const said = "import './text.ts'";
    type E = import('./e.ts').E;
    @Decorated() class F { constructor(@Given() readonly f: string) {} }
    const lazy = await import('./lazy.ts');
    const computed = await import(name);
  `;
  expect(importsOf({ path: 'server/src/x.ts', text })).toEqual([
    'side-effect', './a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './lazy.ts',
  ]);
});

it('reads the scripts of a Vue component and not its template', () => {
  const text = `<script lang="ts">import './one.ts';</script>
    <script setup lang="ts">import { two } from './two.ts';</script>
    <template><p>import './three.ts'</p></template>`;
  expect(importsOf({ path: 'client/src/x.vue', text })).toEqual(['./one.ts', './two.ts']);
});

it('refuses a file that it cannot read instead of finding nothing in it', () => {
  expect(() => importsOf({ path: 'server/src/x.ts', text: 'import {' })).toThrow('server/src/x.ts');
});
