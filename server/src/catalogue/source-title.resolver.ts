import { textIn, type LocalizedText } from '@innesto/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { LocaleArgs } from '../reading/locale.args.ts';
import { ProvenanceType, SourceReference } from './entry.type.ts';

/** What a title may be where something was read: a document's own, or a source's in every language. */
interface Titled {
  readonly title: string | LocalizedText;
}

/** Title of what an entry was read from. */
@Resolver(() => ProvenanceType)
export class ProvenanceTitleResolver {
  @FieldResolver(() => String)
  title(@Root() provenance: Titled, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return textIn(provenance.title, locale ?? context.locale);
  }
}

/** Title of what one statement was read from. */
@Resolver(() => SourceReference)
export class SourceTitleResolver {
  @FieldResolver(() => String)
  title(@Root() source: Titled, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return textIn(source.title, locale ?? context.locale);
  }
}
