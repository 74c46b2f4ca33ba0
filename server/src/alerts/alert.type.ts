import { Field, ID, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { connectionType } from '../reading/connection.type.ts';
import { Day } from '../reading/scalars.ts';

/** What news is about: a new entry for a company, or needs for whoever publishes an entry. */
export const AlertKind = { entry: 'entry', need: 'need' } as const;
export type AlertKind = keyof typeof AlertKind;
registerEnumType(AlertKind, {
  name: 'AlertKind', description: 'What news is about.',
  valuesConfig: {
    entry: { description: 'An entry that is new and suits a company.' },
    need: { description: 'Needs that what an organisation publishes may answer. Whose they are is not told.' },
  },
});

/** GraphQL type `Alert`. */
@ObjectType('Alert', { description: 'Something new that suits a company, or an organisation.' })
export class AlertType {
  @Field(() => ID)
  id!: string;

  @Field(() => AlertKind)
  kind!: AlertKind;

  @Field(() => Day, { description: 'The day on which it came. News of needs is shown when that day is over.' })
  day!: string;

  @Field(() => Boolean, { description: 'It was there when I last marked news as read.' })
  read!: boolean;
}

/** GraphQL type `AlertConnection`. */
export const AlertConnection = connectionType('Alert', () => AlertType);
