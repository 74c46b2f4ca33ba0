import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, ask } from '../../integration/authorisation/doing.ts';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { createInstallation, FABLABS, type Installation } from '../../testing/installation.ts';
import type { Viewer } from '../context.ts';
import { loadPlugins, type Loaded } from './load.ts';
import { readPlatformConfig } from './platform-config.ts';

/** The plugins of this installation, and one more package in `plugins/` with one more line in the list. */
async function listOneMore({ folder }: Installation): Promise<Loaded> {
  const shipped = await loadPlugins(await readPlatformConfig({}));
  const more = await loadPlugins({ folder, plugins: [{ package: FABLABS.package, options: {} }] });
  return { plugins: [...shipped.plugins, ...more.plugins], problems: [...shipped.problems, ...more.problems], required: new Set() };
}

describe.each(DATABASES)('a catalogue that is listed, on the %s database', (database) => {
  let installation: Installation;
  let house: TestHouse;
  let administrator: Viewer;
  beforeAll(async () => {
    installation = await createInstallation(FABLABS.folder);
    house = await openTestHouse({ database, loaded: await listOneMore(installation) });
    await house.readAll();
    administrator = await house.person({ administrator: true });
  });
  afterAll(async () => {
    await house.close();
    await installation.remove();
  });

  it('runs: its source was read, and words it has no concept for are reported', async () => {
    const { plugins } = await ask(house, administrator, `{ plugins { id state entries illustrative problems { rule } sources { title english: title(locale: en) state added refusedCount } unmappedTerms { term } kinds { id publishable count } } }`);
    expect(plugins.find(({ id }: { id: string }) => id === 'fablabs')).toEqual({
      id: 'fablabs', state: 'running', entries: 3, illustrative: 3, problems: [], sources: [{ title: 'Elenco dei FabLab', english: 'Directory of FabLabs', state: 'done', added: 3, refusedCount: 0 }],
      unmappedTerms: [{ term: 'fresatrice CNC' }, { term: 'oscilloscopio' }, { term: 'saldatrice' }], kinds: [{ id: 'fablabs.fablab', publishable: false, count: 3 }],
    });
    expect(plugins.every(({ state }: { state: string }) => state === 'running')).toBe(true);
  });

  it('is searched with a typing mistake, and narrowed by its kind', async () => {
    const { entries } = await ask(house, administrator, `{ entries(query: "taglatrice laser", filter: { kinds: ["fablabs.fablab"] }) {
      corrections { understoodAs } facets { name values { value label } } nodes { title } } }`);
    expect(entries.nodes[0]).toEqual({ title: 'FabLab Officina Aperta' });
    expect(entries.corrections).toEqual([{ understoodAs: expect.stringMatching(/^tagliatric/) }]);
    expect(entries.facets).toContainEqual({ name: 'kind', values: expect.arrayContaining([{ value: 'fablabs.fablab', label: 'FabLab' }]) });
  });

  it('is shown by the default card, in both languages, marked as invented, and by its own type', async () => {
    const { entries } = await ask(house, administrator, `{ entries(query: "Legno e Bit", filter: { kinds: ["fablabs.fablab"] }, first: 1) { nodes {
      __typename kindName plugin illustrative province facts { label(locale: en) value(locale: en) } concepts { id } provenance { title english: title(locale: en) source }
      ... on FabLab { machines openHours welcome } } } }`);
    expect(entries.nodes).toEqual([{
      __typename: 'FabLab', kindName: 'FabLab', plugin: 'fablabs', illustrative: true, province: 'MO',
      facts: [{ label: 'Machines', value: 'fresatrice CNC, stampa 3D' }, { label: 'Open doors', value: '6 hours a week' }],
      concepts: expect.arrayContaining([{ id: 'additive-manufacturing' }]), provenance: { title: 'Esempio inventato', english: 'An invented example', source: 'fablabs.directory' },
      machines: ['fresatrice CNC', 'stampa 3D'], openHours: 6, welcome: 'Vieni a provare',
    }]);
  });

  it('answers its own query', async () => {
    expect((await ask(house, administrator, '{ fabLabMachines }')).fabLabMachines).toHaveLength(5);
  });

  it('is matched to a company, with its gap, its evidence, and the plugin’s own reason', async () => {
    let owner = await house.person();
    const { createCompany: { id } } = await ask(house, owner, `mutation { createCompany(input: { name: "Officina", sizeClass: micro, province: "RE",
      needs: "prototipi con stampa 3D e taglio laser" }) { id } }`);
    owner = await house.again(owner);
    const [instrument] = house.registries.instruments.keys();
    const { startAssessment: draft } = await ask(house, owner, `mutation { startAssessment(companyId: "${id}", instrumentId: "${instrument}") { id } }`);
    await answerAll(house, owner, draft.id);
    await ask(house, owner, `mutation { fileAssessment(id: "${draft.id}") { id } }`);
    await house.match(id);
    const { company } = await ask(house, owner, `{ company(id: "${id}") { matches(role: partner, first: 100) { nodes {
      entry { title kind } gaps { area } reasons { signal plugin text evidence } } } } }`);
    const match = company.matches.nodes.find(({ entry }: { entry: { title: string } }) => entry.title === 'FabLab Officina Aperta');
    expect(match.reasons).toContainEqual({ signal: 'fablabs.open-doors', plugin: 'fablabs', text: 'Puoi entrare senza appuntamento 12 ore la settimana', evidence: [] });
    const answers = match.reasons.filter(({ plugin }: { plugin: string | null }) => plugin === null);
    expect(answers.flatMap(({ evidence }: { evidence: string[] }) => evidence)).not.toEqual([]);
  });
});
