import { bar, errorTable, widthOf } from './screen';

describe('an import on the screen', () => {
  it.each([[0, '[    ]   0%'], [0.5, '[██  ]  50%'], [1, '[████] 100%'], [1.2, '[████] 100%']])('shows %s of the file as a bar', (part, shown) => {
    expect(bar(part, 4)).toBe(shown);
  });

  it('claims no progress where nobody knows it', () => expect(bar(undefined, 3).trim()).toBe('[···]'));

  it('aligns a table whose columns are Chinese and English', () => {
    const table = errorTable([
      { row: 7, field: 'line', reason: 'UnknownLine', message: '没有这个专业', text: 'ZHXT,1,…' },
      { row: 12_345, field: null, reason: 'TooManyColumns', message: '列数过多', text: 'ZHXT,2,…' },
    ]).trimEnd().split('\n');
    const column = table.map(line => widthOf(line.slice(0, line.search(/内容|ZHXT/))));
    expect(new Set(column).size).toBe(1);
  });

  it('lets no control character of a file through', () => {
    expect(errorTable([{ row: 1, field: 'amount', reason: 'AmountNotExact', message: 'x', text: '\u001b[2Jevil' }])).not.toContain('\u001b');
  });
});
