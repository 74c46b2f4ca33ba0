import type { EntryCardData } from '@innesto/schema/client';
import { describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import client from './client.ts';
import { ReadinessCard } from './readiness-card.ts';

const entry: EntryCardData = {
  id: 'x',
  kind: 'patents.patent',
  kindName: 'Patent',
  role: 'technology',
  title: 'Soft gripper',
  summary: 'Grips <fruit> gently.',
  illustrative: true,
  facts: [
    { label: 'How ready it is', value: '7 out of 9, a prototype has worked in real conditions' },
    { label: 'Protection', value: 'Patent granted' },
    { label: 'Owner', value: 'CNR' },
  ],
};

const render = (shown: EntryCardData) => renderToString(createSSRApp(ReadinessCard, { entry: shown }));

describe('the card of a technology', () => {
  it('serves both kinds', () => {
    expect(client.cards).toEqual({ 'patents.patent': ReadinessCard, 'patents.technology': ReadinessCard });
  });

  it('shows how ready it is in words and as filled steps, and its protection', async () => {
    const html = await render(entry);
    expect(html).toContain('7 out of 9, a prototype has worked in real conditions');
    expect(html.match(/class="reached"/g)).toHaveLength(7);
    expect(html).toContain('Patent granted');
  });

  it('finds the facts in Italian too', async () => {
    const html = await render({ ...entry, facts: [{ label: 'Protezione', value: 'Brevetto concesso' }] });
    expect(html).toContain('Brevetto concesso');
  });

  it('escapes text', async () => {
    expect(await render(entry)).toContain('Grips &lt;fruit&gt; gently.');
  });
});
