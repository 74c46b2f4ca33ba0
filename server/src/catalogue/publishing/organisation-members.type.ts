import { ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `OrganisationMembers`: who publishes for an organisation. */
@ObjectType('OrganisationMembers', { description: 'Who publishes for an organisation, and who was asked to.' })
export class OrganisationMembersType {}
