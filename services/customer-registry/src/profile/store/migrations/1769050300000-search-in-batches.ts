import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = ['customer_name_grams', 'customer_search_grams', 'customer_search_pinyin', 'customer_search_core', 'customer_search_latin'];
/** Kilobytes of new entries that wait to be put in together: few enough that a search, which reads them too, does not feel it. */
const WAITING = 256;

/** An index over the parts of names takes new ones in batches: one by one they were nine tenths of an import of customers. */
export class RegistrySearchInBatches1769050300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await runner.query(`alter index ${index} set (fastupdate = on, gin_pending_list_limit = ${WAITING})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await runner.query(`alter index ${index} set (fastupdate = off)`);
  }
}
