import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Customers whose grade is by a special listing (GRD-6), as grading tells with each grade: the province has approved it for that one, so that it is not merged away. */
export class RegistrySpecialListings1769010100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table specially_listed (customer_id uuid primary key references customer (id))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table specially_listed');
  }
}
