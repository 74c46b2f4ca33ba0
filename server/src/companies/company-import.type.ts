import { Field, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `RefusedLine`: a line of a file that was not taken. */
@ObjectType('RefusedLine', { description: 'A line of a file that was not taken.' })
export class RefusedLineType {
  @Field(() => Int, { description: 'The first line of the file is 1.' })
  line!: number;

  @Field(() => String, { description: 'BROKEN_LINE, DUPLICATE_LINE, ALREADY_EXISTS or INPUT_INVALID.' })
  code!: string;
}

/** GraphQL type `CompanyImport`: what came of a file. */
@ObjectType('CompanyImport', { description: 'What came of a file of companies.' })
export class CompanyImportType {
  @Field(() => [RefusedLineType])
  refused!: readonly RefusedLineType[];
}
