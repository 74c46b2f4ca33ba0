import { Migration } from '@mikro-orm/migrations';

/** A migration under the name it is recorded by. Names never change once released. */
export interface NamedMigration {
  readonly name: string;
  readonly class: new (...args: any[]) => Migration;
}

/**
 * A migration written as SQL statements. The room's name and a number make its name ("companies-001"); rooms migrate in
 * the order they build on each other.
 */
export function sqlMigration(name: string, statements: readonly string[]): NamedMigration {
  return {
    name,
    class: class extends Migration {
      static readonly statements = statements;

      override up(): void {
        for (const statement of statements) this.addSql(statement);
      }
    },
  };
}
