import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import { Arg, Args, Ctx, Entry, FieldResolver, Int, Mutation, Resolver, Root } from '@innesto/schema/graphql';
import { MeType, readMe, requirePerson } from '../accounts/index.ts';
import { CompanyType } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { PageArgs, preloaded, preloadedPage } from '../reading/connection.type.ts';
import { LocaleArgs } from '../reading/locale.args.ts';
import type { Connection } from '../reading/page.ts';
import { AlertConnection, AlertKind, AlertType } from './alert.type.ts';
import { markRead, setByMail } from './reader-settings.ts';
import { tellAlert, type AlertFacts } from './words.ts';

/** What news shows. */
@Resolver(() => AlertType)
export class AlertResolver {
  @FieldResolver(() => String, { description: 'The news in one line.' })
  text(@Root() { text }: { text: AlertFacts }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return tellAlert(text, locale ?? context.locale);
  }

  @FieldResolver(() => Entry, { description: 'What is new, or what needs were found for.' })
  entry(@Root() alert: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(alert, info);
  }

  @FieldResolver(() => CompanyType, { nullable: true, description: 'The company that an entry is news for. None of needs.' })
  company(@Root() alert: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(alert, info) ?? null;
  }
}

/** News of the person who asks. */
@Resolver(() => MeType)
export class MyAlertsResolver {
  @FieldResolver(() => AlertConnection, { description: 'What is new for my companies, those my hub follows and my organisations; the newest first.' })
  alerts(
    @Root() me: object, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) _page: PageArgs,
    @Arg('kind', () => AlertKind, { nullable: true }) _kind?: AlertKind,
  ): Connection {
    return preloadedPage(me, info);
  }

  @FieldResolver(() => Int, { description: 'How much of it I have not marked as read.' })
  unreadAlerts(@Root() { unreadAlerts }: { unreadAlerts: number }): number {
    return unreadAlerts;
  }

  @FieldResolver(() => Boolean, { description: 'News is also sent to me by mail, once a day at most.' })
  alertsByMail(@Root() { alertsByMail }: { alertsByMail: boolean }): boolean {
    return alertsByMail;
  }

  @Mutation(() => MeType, { description: 'Marks all news that I am shown now as read.' })
  async markAlertsRead(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    await markRead(context.database, requirePerson(context.viewer).userId);
    return readMe(context, info, context.viewer);
  }

  @Mutation(() => MeType, { description: 'Has news sent to me by mail, or not.' })
  async setAlerts(@Arg('on', () => Boolean) on: boolean, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    await setByMail(context.database, requirePerson(context.viewer).userId, on);
    return readMe(context, info, context.viewer);
  }
}
