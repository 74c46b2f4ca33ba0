import { describe, expect, it } from 'vitest';
import { sameText, type Concept, type Contribution, type Instrument, type Job, type Kind, type Signal, type Source } from '@innesto/schema';
import { admitAll, kindOf, pluginOf } from '../../../testing/admission.ts';

const source: Source = { id: 'garden.list', title: sameText('List'), reads: 'whole', read: () => [] };
const signal: Signal = { id: 'garden.sunny', kinds: ['garden.thing'], label: sameText('Sunny'), measure: () => undefined };
const job: Job = { id: 'garden.water', schedule: '0 6 * * *', run: async () => undefined };
const concept: Concept = { id: 'pruning', scheme: 'skill', label: { it: 'Potatura', en: 'Pruning' }, synonyms: { it: [], en: [] } };
const instrument: Instrument = {
  id: 'garden.check', version: '1', name: sameText('Check'), description: sameText('A check'), mode: 'self', source: sameText('Own'),
  steps: [{ text: sameText('No') }, { text: sameText('Yes') }],
  areas: [{
    id: 'soil', name: sameText('Soil'), description: sameText('The soil'), levels: [sameText('Poor'), sameText('Rich')], gap: sameText('Better soil'),
    questions: [{ id: 'worms', text: sameText('Worms?'), why: sameText('They dig'), concepts: ['pruning'], notApplicable: true }], target: { default: 1 },
  }],
  profiles: [{ id: 'new', name: sameText('New'), description: sameText('Just begun'), from: 0 }],
};
const [area] = instrument.areas as [Instrument['areas'][number]];
const [question] = area.questions as [(typeof area)['questions'][number]];
const whole: Contribution = {
  kinds: [kindOf('garden')], sources: [source], signals: [signal], jobs: [job], concepts: [concept], instruments: [instrument],
};

const kind = (more: Partial<Kind>): Contribution => ({ kinds: [{ ...kindOf('garden'), ...more } as Kind] });
const withSource = (more: object): Contribution => ({ sources: [{ ...source, ...more }] });
const withSignal = (more: object): Contribution => ({ ...whole, signals: [{ ...signal, ...more }] });
const withInstrument = (more: object): Contribution => ({ ...whole, instruments: [{ ...instrument, ...more }] });
const withArea = (more: object): Contribution => withInstrument({ areas: [{ ...area, ...more }] });

class ListSource {
  readonly id = 'garden.list';
  readonly title = 'List';
  readonly reads = 'whole';
  read(): [] { return []; }
}

const refusals: [string, Contribution, string, RegExp][] = [
  ['a kind of another name', kind({ id: 'other.thing' }), 'kind', /“other\.thing”\.id: must be “garden\.<noun>”/],
  ['a kind without a noun', kind({ id: 'garden' }), 'kind', /“garden”\.id: must be/],
  ['a kind of an unknown role', kind({ role: 'guest' as never }), 'kind', /“garden\.thing”\.role: /],
  ['a kind without a plural in English', kind({ plural: { it: 'Cose' } as never }), 'kind', /“garden\.thing”\.plural\.en: /],
  ['a kind whose attributes are no schema', kind({ attributes: {} as never }), 'kind', /“garden\.thing”\.attributes: must be a Standard Schema/],
  ['a kind without facts()', kind({ facts: undefined as never }), 'kind', /“garden\.thing”\.facts: must be a function/],
  ['a kind with a part nobody knows', kind({ publishible: true } as never), 'kind', /“garden\.thing”: Unrecognized key: "publishible"/],
  ['a kind twice', { kinds: [kindOf('garden'), kindOf('garden')] }, 'kind', /“garden\.thing” is declared twice/],
  ['a source of another name', withSource({ id: 'garden.List' }), 'source', /“garden\.List”\.id: must be/],
  ['a source that cannot be read', withSource({ read: undefined }), 'source', /“garden\.list”\.read: must be a function/],
  ['a source that reads neither way', withSource({ reads: 'some' }), 'source', /“garden\.list”\.reads: /],
  ['a source whose title is in one language', withSource({ title: 'List' }), 'source', /“garden\.list”\.title: /],
  ['a source on a wrong schedule', withSource({ schedule: 'every day' }), 'source', /“garden\.list”\.schedule: must be a cron expression/],
  ['a source that is an instance of a class', { sources: [new ListSource()] as never }, 'source', /“garden\.list”: must be a plain object/],
  ['a signal of another name', withSignal({ id: 'sunny' }), 'signal', /“sunny”\.id: must be/],
  ['a signal that measures nothing', withSignal({ measure: 1 }), 'signal', /“garden\.sunny”\.measure: must be a function/],
  ['a signal on another plugin’s kind', withSignal({ kinds: ['garden.thing', 'orchard.tree'] }), 'signal', /“garden\.sunny” touches “orchard\.tree”/],
  ['a job of another name', { jobs: [{ ...job, id: 'water' }] }, 'job', /“water”\.id: must be/],
  ['a job on a wrong schedule', { jobs: [{ ...job, schedule: '61 * * * *' }] }, 'job', /“garden\.water”\.schedule: must be a cron expression/],
  ['a concept without synonyms', { concepts: [{ ...concept, synonyms: undefined as never }] }, 'concept', /“pruning”\.synonyms: /],
  ['a concept with capitals in its id', { concepts: [{ ...concept, id: 'Pruning' }] }, 'concept', /“Pruning” breaks the rule “id”/],
  ['a concept below one that does not exist', { concepts: [{ ...concept, broader: ['no-such'] }] }, 'concept', /“pruning” breaks the rule “broader”/],
  ['a questionnaire of another name', withInstrument({ id: 'check' }), 'instrument', /“check”\.id: must be/],
  ['a questionnaire without areas', withInstrument({ areas: [] }), 'instrument', /“garden\.check”\.areas: /],
  ['a questionnaire with one step', withInstrument({ steps: [instrument.steps[0]] }), 'instrument', /“garden\.check”\.steps: /],
  ['profiles that do not start from 0', withInstrument({ profiles: [{ ...instrument.profiles[0], from: 1 }] }), 'instrument', /profiles must start from 0/],
  ['a level too few', withArea({ levels: [sameText('Poor')] }), 'instrument', /area “soil” must have 2 levels/],
  ['a target out of reach', withArea({ target: { default: 2 } }), 'instrument', /targets of the area “soil” go from 0 to 1/],
  ['a target for nobody in particular missing', withArea({ target: { small: 1 } }), 'instrument', /“garden\.check”\.areas\.0\.target\.default/],
  ['a question twice', withArea({ questions: [question, question] }), 'instrument', /id “worms” stands twice/],
  ['a question with a step too many', withArea({ questions: [{ ...question, steps: [...instrument.steps, ...instrument.steps] }] }), 'instrument', /question “worms” must have 2 steps/],
  ['a step about an unknown concept', withArea({ questions: [{ ...question, steps: instrument.steps.map((step) => ({ ...step, concepts: ['no-such'] })) }] }), 'instrument', /names the unknown concept “no-such”/],
  ['a question about an unknown concept', withArea({ questions: [{ ...question, concepts: ['no-such'] }] }), 'instrument', /names the unknown concept “no-such”/],
];

describe('the parts of a contribution', () => {
  it('are taken when they are right', async () => {
    const { problems, thesaurus } = await admitAll(pluginOf(whole));
    expect(problems).toEqual([]);
    expect(thesaurus.origin('pruning')).toBe('garden');
  });

  it.each(refusals)('are refused with %s', async (_what, contribution, rule, message) => {
    const { admitted, problems } = await admitAll(pluginOf(contribution), pluginOf({}, { id: 'neighbour' }));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatchObject({ plugin: 'garden', rule });
    expect(problems.map((problem) => problem.message.en).join('\n')).toMatch(message);
    expect(problems.filter((problem) => problem.message.it === problem.message.en || problem.cure.it === problem.cure.en)).toEqual([]);
    expect(admitted.map(({ plugin }) => plugin.id)).toEqual(['neighbour']);
  });

  it('are refused with a word that belongs to another plugin’s concept, which the cure names', async () => {
    const orchard = pluginOf({ concepts: [{ ...concept, id: 'trimming' }] }, { id: 'orchard' });
    const { problems } = await admitAll(pluginOf({ concepts: [concept] }), orchard);
    expect(problems.map(({ plugin, cure }) => [plugin, cure.en])).toContainEqual(['orchard', expect.stringContaining('“pruning” (plugin “garden”)'.replaceAll(/[“”]/g, '"'))]);
  });
});
