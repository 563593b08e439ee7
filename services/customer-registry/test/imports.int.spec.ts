import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor } from '@keyaccount/test-kit';
import iconv from 'iconv-lite';
import { customerRegistry } from '../src/customer-registry';
import { HEADER, line, openScene, type Scene } from './scene';

const CODES = ['91440511192759846Y', '914405076175432160', '91440515MA4WJ3KU86'] as const;
type Import = { customerImport: { status: string; rowsRead: number; rowsRecorded: number; rowsRepeated: number; rowsRejected: number; finishedAt: string | null; errors: { totalCount: number; edges: { node: { row: number; field: string | null; reason: string; message: string; text: string } }[] } } | null };

describe('REG-16 › a file of customers', () => {
  let scene: Scene;
  beforeEach(async () => void (scene = await openScene()));
  afterEach(() => scene.drop());

  const progress = async (id: string) => {
    const { data, errors } = await scene.ask<Import>(informationSupervisor(), `query ($id: ID!) { customerImport(id: $id) {
      status rowsRead rowsRecorded rowsRepeated rowsRejected receivedAt finishedAt errors(first: 50) { totalCount edges { cursor node { row field reason message text } } pageInfo { hasNextPage } } } }`, { id });
    expect(errors).toBeUndefined();
    return data.customerImport!;
  };
  const names = async () => (await scene.sql<{ name: string }>('select name from customer order by order_key')).map(({ name }) => name);

  it('records prospects, and keeps each bad row with number, field, reason and text', async () => {
    const id = await scene.send([
      line('K1', '440511004', { creditCode: CODES[0], agreement: true }), line('K2', '440501'), line('K3', '440515', { creditCode: '91440500192759849A' }),
      line('K4', '440515'), `${line('K5', '440515')},too many`, line('K1', '440511004', { creditCode: CODES[0], agreement: true }), line('K1', '440511004', { creditCode: CODES[1] }),
    ]);
    const { errors, ...counts } = await progress(id);
    expect(counts).toMatchObject({ status: 'COMPLETED', rowsRead: 7, rowsRecorded: 2, rowsRepeated: 1, rowsRejected: 4 });
    expect(errors.totalCount).toBe(4);
    expect(errors.edges.map(({ node: { row, field, reason } }) => [row, field, reason])).toEqual([
      [2, 'division', 'DivisionPlaceholder'], [3, 'credit_code', 'CreditCodeInvalid'], [5, null, 'ColumnCountWrong'], [7, null, 'IdentityConflict'],
    ]);
    expect(errors.edges[0]!.node).toMatchObject({ text: line('K2', '440501'), message: '“市辖区”等占位代码不能作为客户所在地。 A placeholder division cannot be a customer’s place.' });
  });

  it('tells of every customer once, with its references, and grants its territory', async () => {
    await scene.send([line('K1', '440515001', { agreement: true }), line('K2', '440511')]);
    const ids = await scene.idsByRef();
    const [recorded, ...more] = await scene.published('registry.customer-recorded.v1');
    expect(more).toEqual([]);
    expect(recorded!.payload.customers).toEqual([
      { customerId: ids.get('K1'), version: 1, status: 'PROSPECT', code: null, creditCode: null, agreementSigned: true, sector: '制造', refs: [{ system: 'CRM', ref: 'K1' }] },
      { customerId: ids.get('K2'), version: 1, status: 'PROSPECT', code: null, creditCode: null, agreementSigned: false, sector: '制造', refs: [{ system: 'CRM', ref: 'K2' }] },
    ]);
    const [access] = await scene.published('registry.customer-access-changed.v1');
    expect(access!.payload.customers.map(({ grants }) => grants.map(({ basis, unit }) => `${basis} ${unit}`))).toEqual([['TERRITORY U440515', 'TERRITORY S440515001'], ['TERRITORY BB4405']]);
  });

  it('the same file again changes nothing and tells nothing', async () => {
    const rows = [line('K1', '440515001', { creditCode: CODES[2] }), line('K2', '440511', { headOffice: 'K1' })];
    await scene.send(rows);
    const before = await scene.sql('select * from customer order by id');
    const told = (await scene.sql('select 1 from outbox')).length;
    const { status, rowsRepeated, rowsRecorded } = await progress(await scene.send(rows));
    expect({ status, rowsRepeated, rowsRecorded }).toEqual({ status: 'COMPLETED', rowsRepeated: 2, rowsRecorded: 0 });
    expect(await scene.sql('select * from customer order by id')).toEqual(before);
    expect(await scene.sql('select 1 from outbox')).toHaveLength(told);
  });

  it('another number of a known customer is added to it and told with a newer version', async () => {
    await scene.send([line('K1', '440515', { creditCode: CODES[0] })]);
    await scene.send([line('ERP-7', '440515', { creditCode: CODES[0], agreement: true })]);
    expect(await scene.sql('select 1 from customer')).toHaveLength(1);
    const [, second] = await scene.published('registry.customer-recorded.v1');
    expect(second!.payload.customers).toMatchObject([{ version: 2, agreementSigned: true, refs: [{ ref: 'ERP-7' }, { ref: 'K1' }] }]);
    expect((await scene.published('registry.agreement-signed.v1')).map(({ payload }) => payload.version)).toEqual([2]);
  });

  it('REG-9 › a branch finds its head office, whichever of them comes first', async () => {
    await scene.send([line('B1', '440515', { headOffice: 'H' }), line('BB', '440515', { headOffice: 'B1' }), line('H', '440511'), line('LATE', '440515', { headOffice: 'NOT YET' })]);
    await scene.send([line('NOT YET', '440511'), line('LOOP1', '440515', { headOffice: 'LOOP2' }), line('LOOP2', '440515', { headOffice: 'LOOP1' })]);
    const heads = new Map((await scene.sql<{ ref: string; head: string | null }>(
      `select r.ref, h.ref as head from source_ref r join customer c on c.id = r.customer_id left join source_ref h on h.customer_id = c.head_office_id`)).map(({ ref, head }) => [ref, head]));
    expect(Object.fromEntries(heads)).toEqual({ B1: 'H', BB: 'H', H: null, LATE: 'NOT YET', 'NOT YET': null, LOOP1: null, LOOP2: null });
  });

  it('reads UTF-8 with its mark, GB18030 as stated and GB18030 unstated', async () => {
    const send = async (bytes: Buffer, contentType: string): Promise<void> => {
      await scene.registry.useCases.importCustomers(informationSupervisor(), { contentType, body: Readable.from([bytes]), correlationId: newId() });
      await scene.registry.imports.settled();
    };
    const file = (ref: string, name: string): string => [HEADER, line(ref, '440511', { name })].join('\r\n');
    await send(Buffer.from(`\uFEFF${file('K1', '汕头一厂')}`), 'text/csv');
    await send(iconv.encode(file('K2', '汕头二厂'), 'gb18030'), 'text/csv; charset=GBK');
    await send(iconv.encode(file('K3', '澄海三厂'), 'gb18030'), 'text/csv');
    expect(await names()).toEqual(['汕头一厂', '汕头二厂', '澄海三厂']);
    await expect(send(Buffer.from('x'), 'text/csv; charset=latin1')).rejects.toMatchObject({ sentence: { reason: 'CharsetUnknown' } });
  });

  it('broken bytes cost their row alone', async () => {
    const bytes = Buffer.concat([Buffer.from(`${HEADER}\n${line('K1', '440511', { name: '好名字' })}\nCRM,K2,`), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(`,,440511,,,\n${line('K3', '440511', { name: '也是好名字' })}\n`)]);
    const { importId } = await scene.registry.useCases.importCustomers(informationSupervisor(), { contentType: 'text/csv', body: Readable.from([bytes]), correlationId: newId() });
    await scene.registry.imports.settled();
    expect(await progress(importId)).toMatchObject({ rowsRecorded: 2, rowsRejected: 1, errors: { edges: [{ node: { row: 2, field: 'name', reason: 'EncodingBroken' } }] } });
  });

  it('a file without the header fails as a whole and says so', async () => {
    const { importId } = await scene.registry.useCases.importCustomers(informationSupervisor(), { contentType: 'text/csv', body: Readable.from([Buffer.from('a,b\n1,2\n')]), correlationId: newId() });
    await scene.registry.imports.settled();
    expect(await progress(importId)).toMatchObject({ status: 'FAILED', rowsRead: 0, errors: { edges: [{ node: { row: 0, reason: 'HeaderInvalid', text: 'a,b' } }] } });
  });

  it('goes on from the row at which a process stopped', async () => {
    const rows = Array.from({ length: 4_500 }, (_, n) => line(`K${String(n).padStart(5, '0')}`, '440515'));
    const { deps } = scene;
    const first = customerRegistry(deps);
    const { importId } = await first.useCases.importCustomers(informationSupervisor(), { contentType: 'text/csv', body: Readable.from([Buffer.from([HEADER, ...rows].join('\n'))]), correlationId: newId() });
    // Asked to stop at once, it still finishes the chunk that it is at, and no more.
    await new Promise(resolve => setTimeout(resolve, 5));
    await first.imports.stop();
    const between = await progress(importId);
    expect(between.status).not.toBe('COMPLETED');
    expect(between.rowsRead % 2_000).toBe(0);
    const second = customerRegistry(deps);
    await second.imports.resume();
    await second.imports.settled();
    expect(await progress(importId)).toMatchObject({ status: 'COMPLETED', rowsRead: 4_500, rowsRecorded: 4_500, rowsRepeated: 0 });
    expect(await scene.sql('select 1 from customer')).toHaveLength(4_500);
    expect((await readdir(deps.spoolDir)).filter(name => name.endsWith('.csv'))).toEqual([]);
  });

  it('is INTERRUPTED where its file is gone; another folder’s import is left alone until nobody has touched it for long', async () => {
    const { deps } = scene;
    const importOf = async (spoolId: string): Promise<string> => {
      const id = newId();
      await scene.sql(
        `insert into customer_import (id, status, received_at, touched_at, spool_id, correlation_id) values ($1, 'RUNNING', $2, $2, $3, $4)`, [id, deps.clock.now(), spoolId, newId()],
      );
      return id;
    };
    const own = newId();
    await writeFile(join(deps.spoolDir, 'spool-id'), own);
    const [lost, elsewhere] = [await importOf(own), await importOf(newId())];
    await scene.registry.imports.resume();
    expect([(await progress(lost)).status, (await progress(elsewhere)).status]).toEqual(['INTERRUPTED', 'RUNNING']);
    deps.clock.forward(3_600);
    await scene.registry.imports.resume();
    expect((await progress(elsewhere)).status).toBe('INTERRUPTED');
  });

  it('the progress is for who keeps the data, the city, and who sent it', async () => {
    const id = await scene.send([line('K1', '440515')]);
    const seen = async (actor: Parameters<Scene['ask']>[0]) => (await scene.ask<Import>(actor, 'query ($id: ID!) { customerImport(id: $id) { status } }', { id })).data.customerImport;
    expect([await seen(director()), await seen(countyHead('U440515')), await seen(accountManager('U440515'))]).toEqual([{ status: 'COMPLETED' }, null, null]);
  });
});
