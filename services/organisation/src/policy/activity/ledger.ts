import { formatMoney } from '@keyaccount/contracts';
import { entryFor, oneAlone } from './entry';
import { counted } from './words';

const yuan = (fen: number): string => formatMoney(BigInt(fen));

export const revenuePosted = entryFor<'ledger.revenue-posted.v1'>()({
  note: ({ data: { cells, sequence } }) => {
    const customers = new Set(cells.map(cell => cell.customerId));
    return { customerId: oneAlone(customers), units: [], facts: { customers: customers.size, sequence } };
  },
  tell: ({ customers, sequence }) => ({ zh: `${customers}户客户的收入入账(第${sequence}批)。`, en: `Revenue of ${counted(customers, 'customer')} was posted (batch ${sequence}).` }),
});

export const monthClosed = entryFor<'ledger.month-closed.v1'>()({
  note: ({ data: { month, cells, fen, version } }) => ({ customerId: null, units: [], facts: { month, cells, fen, again: version > 1 } }),
  tell: ({ month, cells, fen, again }) => (again
    ? { zh: `${month}已关账,客户归并后共${cells}项,仍计${yuan(fen)}元。`, en: `${month} stays closed; after customers were merged or parted it holds ${cells} figures, still ¥${yuan(fen)}.` }
    : { zh: `${month}关账,共${cells}项,计${yuan(fen)}元。`, en: `${month} was closed with ${cells} figures, ¥${yuan(fen)}.` }),
});

export const bureauRevenueDeclared = entryFor<'ledger.bureau-revenue-declared.v1'>()({
  note: ({ data: { year, fen } }) => ({ customerId: null, units: [], facts: { year, fen } }),
  tell: ({ year, fen }) => ({ zh: `${year}年全局业务收入申报为${yuan(fen)}元。`, en: `The bureau's revenue of ${year} was declared as ¥${yuan(fen)}.` }),
});
