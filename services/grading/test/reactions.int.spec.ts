import { newId, rows } from '@keyaccount/subgraph-kit';
import { director, event } from '@keyaccount/test-kit';
import { closed, customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

let scene: Scene;
beforeEach(async () => void (scene = await openScene()));
afterEach(() => scene.close());

const [a, b] = [customerId(1), customerId(2)];
const year = (customer: string, of = 2024) =>
  scene.one<{ fen: bigint }>('select coalesce(sum(revenue_fen), 0)::bigint as fen from customer_year where customer_id = $1 and year = $2', [customer, of]).then(row => row.fen);
const mark = () => scene.one('select applied, published from watermark');
const grade = async (customer: string) => (await rows<{ level: string | null }>(scene.db.manager, 'select level from customer where customer_id = $1', [customer]))[0]?.level;

describe('posted revenue', () => {
  it('LED-1 › sums up by year and line from absolute totals; the same posting twice counts once', async () => {
    const first = posted(1, [{ customer: a, month: '2024-01', wan: 3 }, { customer: a, month: '2024-01', wan: 2, line: 'express' }, { customer: a, month: '2025-01', wan: 9 }]);
    await scene.tell(first);
    await scene.tell(first);
    expect([await year(a), await year(a, 2025)]).toEqual([5_000_000n, 9_000_000n]);
    await scene.tell(posted(2, [{ customer: a, month: '2024-01', wan: 1, version: 2 }]));
    expect(await year(a)).toBe(3_000_000n);
    expect(await rows(scene.db.manager, `select line, revenue_fen from customer_line_year where year = 2024 order by line`)).toEqual([
      { line: 'express', revenue_fen: 2_000_000n }, { line: 'letters', revenue_fen: 1_000_000n },
    ]);
  });

  it('LED-1 › an older total that comes late, alone or in one batch, changes nothing', async () => {
    await scene.tell(posted(2, [{ customer: a, month: '2024-01', wan: 7, version: 3 }]));
    await scene.tell(posted(1, [{ customer: a, month: '2024-01', wan: 4, version: 1 }]));
    await scene.tell(posted(4, [{ customer: b, month: '2024-01', wan: 8, version: 2 }]), posted(3, [{ customer: b, month: '2024-01', wan: 6, version: 1 }]));
    expect([await year(a), await year(b)]).toEqual([7_000_000n, 8_000_000n]);
    expect(await mark()).toEqual({ applied: 4, published: 4 });
  });

  it('LED-2 › keeps turnover beside revenue', async () => {
    await scene.tell(posted(1, [{ customer: a, month: '2024-01', wan: 1, line: 'newspapers', turnoverWan: 4 }]));
    expect(await scene.one('select revenue_fen, turnover_fen from customer_line_year')).toEqual({ revenue_fen: 1_000_000n, turnover_fen: 4_000_000n });
  });

  it('GRD-7 › the watermark moves only over what has no gap below it', async () => {
    await scene.tell(posted(2, []), posted(5, []));
    expect(await mark()).toEqual({ applied: 0, published: 5 });
    await scene.tell(posted(1, []));
    expect(await mark()).toEqual({ applied: 2, published: 5 });
    await scene.tell(posted(1, []), posted(4, []), posted(3, []));
    expect(await mark()).toEqual({ applied: 5, published: 5 });
    expect(await rows(scene.db.manager, 'select 1 from posting_ahead')).toEqual([]);
  });

  it('GRD-7 › a closed month tells of a posting that has not come', async () => {
    await scene.tell(closed('2024-01', { cells: 0, wan: 0, sequence: 3 }));
    expect(await mark()).toEqual({ applied: 0, published: 3 });
  });

  it('LED-4 › the ledger’s own total is that of the highest posting; a declared figure that of its highest version', async () => {
    await scene.tell(posted(2, [], { 2024: 9 }));
    await scene.tell(posted(1, [], { 2024: 5 }));
    await scene.tell(declared(2024, 20, 2), declared(2024, 10, 1));
    expect(await scene.one('select (select fen from ledger_total) ledger, (select fen from bureau_revenue) declared')).toEqual({ ledger: 9_000_000n, declared: 20_000_000n });
  });
});

describe('a filed customer', () => {
  it('REG-1 › gets its first grade of the calendar year before the filing, once', async () => {
    await scene.tell(posted(1, [{ customer: a, month: '2024-05', wan: 45 }]));
    await scene.tell(declared(2024, 10_000));
    const correlationId = newId();
    const filing = filed(a, { on: '2025-01-15' }, correlationId);
    await scene.tell(filing);
    await scene.tell(filing, filing);
    expect(await scene.published('grading.grade-changed.v1')).toEqual([
      { customerId: a, version: 1, from: null, to: 'GOLD', source: 'SCORE', year: 2024, runId: null, effectiveAt: '2026-01-20T02:00:00.000Z', correlationId, causationId: filing.id, subject: a },
    ]);
    expect(await scene.one('select version, level, previous, run_id from grade_history')).toEqual({ version: 1, level: 'GOLD', previous: null, run_id: null });
  });

  it('REG-1 › is of the last effective run’s year, by that run’s bureau total', async () => {
    await scene.tell(posted(1, [{ customer: a, month: '2024-05', wan: 45 }, { customer: b, month: '2024-05', wan: 45 }]));
    await scene.tell(declared(2024, 10_000));
    await scene.tell(filed(a));
    const { useCases } = scene.grading;
    await useCases.startGradingRun(director(), { year: 2024, preview: false, correlationId: newId() });
    await scene.tell(declared(2024, 20_000, 2));
    // A preview is no run: what it was computed with is not what a first grade goes by.
    await useCases.startGradingRun(director(), { year: 2024, preview: true, correlationId: newId() });
    await scene.tell(filed(b, { on: '2027-03-01' }));
    expect((await scene.published('grading.grade-changed.v1')).at(-1)).toMatchObject({ customerId: b, to: 'GOLD', year: 2024 });
  });

  it('REG-1 › many filings of several days in one batch, each under its own correlation', async () => {
    const many = Array.from({ length: 40 }, (_, i) => filed(customerId(100 + i), { on: i % 2 ? '2025-01-15' : '2024-06-01' }));
    await scene.tell(...many);
    const facts = await scene.published('grading.grade-changed.v1');
    expect(facts).toHaveLength(40);
    expect(new Set(facts.map(fact => `${fact.customerId} ${fact.correlationId} ${fact.causationId}`))).toEqual(
      new Set(many.map(one => `${one.data.customerId} ${one.correlationid} ${one.id}`)));
    expect(new Set(facts.map(fact => fact.year))).toEqual(new Set([2023, 2024]));
  });

  it('REG-1 › filed again, a customer that holds a grade keeps it until a run', async () => {
    await scene.tell(filed(a));
    await scene.tell(posted(1, [{ customer: a, month: '2024-05', wan: 500 }]));
    await scene.tell(declared(2024, 10_000));
    await scene.tell(filed(a, { version: 4 }));
    expect(await grade(a)).toBe('GENERAL');
    expect(await scene.published('grading.grade-changed.v1')).toHaveLength(1);
  });

  it('REG-1 › rejected before a run and filed again after it, is graded by that run', async () => {
    await scene.tell(filed(a), filed(b));
    await scene.tell(posted(1, [{ customer: a, month: '2025-05', wan: 160 }, { customer: b, month: '2025-05', wan: 160 }]));
    await scene.tell(declared(2025, 10_000));
    const run = () => scene.grading.useCases.startGradingRun(director(), { year: 2025, preview: false, correlationId: newId() });
    const again = filed(a, { version: 4, on: '2026-01-20' });
    await scene.tell(recorded({ customerId: a, version: 3, status: 'PROSPECT' }));
    await run();
    expect([await grade(a), await grade(b)]).toEqual(['GENERAL', 'DIAMOND']);
    await scene.tell(again, again);
    await scene.tell(again);
    expect(await grade(a)).toBe('DIAMOND');
    expect((await scene.published('grading.grade-changed.v1')).filter(({ customerId: id }) => id === a).map(({ version, from, to, year, causationId }) => ({ version, from, to, year, causationId }))).toEqual([
      { version: 1, from: null, to: 'GENERAL', year: 2024, causationId: expect.any(String) as unknown }, { version: 2, from: 'GENERAL', to: 'DIAMOND', year: 2025, causationId: again.id },
    ]);
    await run();
    expect(await scene.one('select count(*)::int as n from grade_history')).toEqual({ n: 4 });
  });

  it('REG-1 › filed again a year later, before any run, is graded of the year before that filing', async () => {
    await scene.tell(filed(a, { on: '2025-01-15' }));
    await scene.tell(posted(1, [{ customer: a, month: '2025-05', wan: 160 }]));
    await scene.tell(declared(2025, 10_000));
    await scene.tell(recorded({ customerId: a, version: 3, status: 'PROSPECT' }));
    const again = filed(a, { version: 4, on: '2026-01-20' });
    await scene.tell(again);
    await scene.tell(again);
    expect((await scene.published('grading.grade-changed.v1')).map(({ from, to, year }) => ({ from, to, year }))).toEqual([{ from: null, to: 'GENERAL', year: 2024 }, { from: 'GENERAL', to: 'DIAMOND', year: 2025 }]);
  });

  it('REG-1 › is graded even where a newer word of the registry came first', async () => {
    await scene.tell(recorded({ customerId: a, version: 5, status: 'FILED' }));
    await scene.tell(filed(a, { version: 2 }));
    expect(await grade(a)).toBe('GENERAL');
  });

  it('REG-1 › approval makes it a key account; what comes late takes nothing back', async () => {
    await scene.tell(filed(a, { version: 2, kind: 'REGIONAL' }));
    await scene.tell(event('registry.customer-approved.v1', {
      subject: a, version: 3,
      data: { customerId: a, version: 3, code: '44051500001000', kind: 'PROFESSIONAL', mainLine: 'letters', grade: 'GENERAL', unit: 'U440515', approvedAt: '2025-01-16T00:00:00Z' },
    }));
    await scene.tell(recorded({ customerId: a, version: 1, status: 'PROSPECT' }));
    expect(await scene.one('select status, kind from customer')).toEqual({ status: 'KEY_ACCOUNT', kind: 'PROFESSIONAL' });
  });

  it('REG-3 › has the kind that the city centre set last, whatever comes twice or late', async () => {
    const set = (version: number, kind: 'REGIONAL' | 'COMPREHENSIVE') => event('registry.customer-reclassified.v1', {
      subject: a, version, data: { customerId: a, version, division: '440515', kind, mainLine: null },
    });
    await scene.tell(filed(a, { version: 2 }));
    const last = set(4, 'REGIONAL');
    await scene.tell(last, last);
    await scene.tell(set(3, 'COMPREHENSIVE'));
    await scene.tell(last);
    expect(await scene.one('select status, kind from customer')).toEqual({ status: 'FILED', kind: 'REGIONAL' });
  });
});

describe('agreements', () => {
  const signed = (version: number) => event('registry.agreement-signed.v1', { subject: a, version, data: { customerId: a, version, agreementId: newId(), signedOn: '2025-02-03' } });
  const ended = (version: number) => event('registry.agreement-ended.v1', { subject: a, version, data: { customerId: a, version, agreementId: newId(), endedOn: '2025-06-30' } });
  const facts = () => scene.published('grading.qualification-changed.v1');

  it('GRD-1(1) › one qualifies, its end disqualifies, each under its correlation', async () => {
    await scene.tell(recorded({ customerId: a, version: 1 }));
    const [begin, end] = [signed(2), ended(3)];
    await scene.tell(begin);
    await scene.tell(begin);
    await scene.tell(end);
    expect(await facts()).toEqual([
      expect.objectContaining({ on: '2025-02', correlationId: begin.correlationid, causationId: begin.id, customers: [{ customerId: a, version: 1, qualifies: true, professionalLines: [], comprehensive: false, linesUsed: 0 }] }),
      expect.objectContaining({ on: '2025-06', correlationId: end.correlationid, customers: [expect.objectContaining({ version: 2, qualifies: false })] }),
    ]);
  });

  it('GRD-1(1) › whatever the order, the newest word holds', async () => {
    await scene.tell(ended(3));
    await scene.tell(signed(2));
    await scene.tell(recorded({ customerId: a, version: 1, agreementSigned: true }));
    expect(await scene.one('select agreement from customer')).toEqual({ agreement: false });
    expect(await facts()).toEqual([]);
  });

  it('GRD-1(1) › an older event still brings what no newer one carries', async () => {
    await scene.tell(signed(4));
    await scene.tell(filed(a, { version: 3, agreementSigned: false }));
    expect(await scene.one('select status, agreement from customer')).toEqual({ status: 'FILED', agreement: true });
  });
});

describe('closed months', () => {
  const facts = () => scene.published('grading.qualification-changed.v1');

  it('LED-5 › are confirmed once their postings are here; the definition is then assessed as of the month', async () => {
    await scene.tell(recorded({ customerId: a }, { customerId: b }));
    const correlationId = newId();
    await scene.tell(closed('2025-01', { cells: 2, wan: 0.3, sequence: 2 }, correlationId));
    await scene.tell(posted(1, [{ customer: a, month: '2025-01', wan: 0.2 }]));
    expect(await facts()).toEqual([]);
    await scene.tell(posted(2, [{ customer: b, month: '2025-01', wan: 0.1, line: 'billing' }]));
    expect(await scene.one('select matches, held_cells, held_fen from month_closed')).toEqual({ matches: true, held_cells: 2, held_fen: 300_000n });
    expect(await facts()).toEqual([expect.objectContaining({
      on: '2025-01', customers: [
        { customerId: a, version: 1, qualifies: true, professionalLines: ['letters'], comprehensive: true, linesUsed: 0 },
        { customerId: b, version: 1, qualifies: true, professionalLines: [], comprehensive: true, linesUsed: 0 },
      ],
    })]);
  });

  it('LED-5 › twice or after a later month they assess nothing again', async () => {
    await scene.tell(posted(1, [{ customer: a, month: '2025-01', wan: 0.2 }]));
    await scene.tell(closed('2025-02', { cells: 0, wan: 0, sequence: 1 }), closed('2025-01', { cells: 1, wan: 0.2, sequence: 1 }));
    await scene.tell(closed('2025-01', { cells: 1, wan: 0.2, sequence: 1 }));
    expect(await rows(scene.db.manager, 'select month from assessment')).toEqual([{ month: 202502 }]);
    expect(await facts()).toEqual([]);
  });
});

describe('a later assessment that somebody asked for', () => {
  const assess = (on: string) => scene.grading.useCases.assessQualification(director(), { on, correlationId: newId() });

  it('GRD-1 › is not undone by an earlier month that closes after it', async () => {
    await assess('2025-03');
    await scene.tell(closed('2025-01', { cells: 0, wan: 0, sequence: 0 }));
    expect(await rows(scene.db.manager, 'select month from assessment order by no')).toEqual([{ month: 202503 }]);
    await scene.tell(closed('2025-04', { cells: 0, wan: 0, sequence: 0 }));
    expect(await rows(scene.db.manager, 'select month from assessment order by no')).toEqual([{ month: 202503 }, { month: 202504 }]);
  });

  it('GRD-1(1) › is what an agreement is tested as of', async () => {
    await assess('2025-03');
    await assess('2025-05');
    await scene.tell(recorded({ customerId: a, agreementSigned: true }));
    expect((await scene.published('grading.qualification-changed.v1')).map(fact => fact.on)).toEqual(['2025-05']);
  });
});

describe('a batch of postings of the largest size', () => {
  it('LED-1 › is taken over in one statement for each 20,000 cells', async () => {
    const lines = ['letters', 'express'] as const;
    const events = Array.from({ length: 12 }, (_, n) => posted(n + 1, Array.from({ length: 2_000 }, (_unused, i) => ({
      customer: customerId(n * 1_000 + Math.floor(i / 2)), month: '2024-03', wan: 0.5, line: lines[i % 2]!,
    }))));
    await scene.tell(...events);
    expect(await scene.one('select count(*)::int as n, sum(revenue_fen)::bigint as fen from customer_year')).toEqual({ n: 12_000, fen: 12_000_000_000n });
  });
});
