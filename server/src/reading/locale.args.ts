import type { Locale, LocalizedText } from '@innesto/schema';
import { ArgsType, Field, LocaleEnum } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';

/** Argument of every localised field: its language. */
@ArgsType()
export class LocaleArgs {
  @Field(() => LocaleEnum, { nullable: true, description: 'Else the reader’s language, else Italian.' })
  locale?: Locale;
}

/** A text in the language asked for, else the reader's, else Italian. A string is in the reader's language already. */
export function inLocale(text: LocalizedText | string, { locale }: Pick<RequestContext, 'locale'>, asked?: Locale | null): string {
  return typeof text === 'string' ? text : text[asked ?? locale] || text.it || text.en;
}
