import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const PrioritiesQuery = graphql(`query Priorities { me { hub { id name priorities { id } } } }`);

export const PriorityEffectQuery = graphql(`
  query PriorityEffect($concepts: [ID!]!) {
    priorityEffect(concepts: $concepts) {
      company { id name }
      before { before after entry { id title kindName } }
      after { before after entry { id title kindName } }
    }
  }
`);

export type Effect = ResultOf<typeof PriorityEffectQuery>['priorityEffect'][number];
export type PlaceChange = Effect['before'][number];

export const SetPrioritiesMutation = graphql(`
  mutation SetPriorities($concepts: [ID!]!) { setPriorities(concepts: $concepts) { id priorities { id } } }
`);
