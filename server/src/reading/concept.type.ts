import type { Concept } from '@innesto/schema/concepts';
import { Args, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { inLocale, LocaleArgs } from './locale.args.ts';

/** GraphQL type `Concept`. It stands here because questions, gaps and entries all show concepts. */
@ObjectType('Concept', { description: 'A technology, process, skill or theme that both companies and partners have a word for.' })
export class ConceptType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'technology, process, skill or theme.' })
  scheme!: string;
}

/** Label of a concept. */
@Resolver(() => ConceptType)
export class ConceptResolver {
  @FieldResolver(() => String)
  label(@Root() concept: Concept, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(concept.label, context, locale);
  }
}
