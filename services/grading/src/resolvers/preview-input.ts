import { LINES, parseMoney, type Fen, type Line } from '@keyaccount/contracts';
import { InvalidInput } from '@keyaccount/subgraph-kit';
import type { AmountsByLine, Evidence } from '../policy/definition';
import type { LineAmountInput, QualificationPreviewInput } from '../schema.generated';

const fenOf = (text: string): Fen => parseMoney(text) ?? 0n;
const isLine = (name: string): name is Line => (LINES as readonly string[]).includes(name);

const amountsOf = (amounts: readonly LineAmountInput[], field: string): AmountsByLine => {
  const byLine: Partial<Record<Line, { revenueFen: Fen; turnoverFen: Fen }>> = {};
  amounts.forEach(({ line, amount }, index) => {
    const at = `input.${field}[${index}].line`;
    if (!isLine(line)) throw new InvalidInput({ field: at, reason: 'UnknownLine', rule: 'GRD-1', zh: `没有“${line.slice(0, 40)}”这一专业。`, en: 'There is no such business line.' });
    if (byLine[line]) throw new InvalidInput({ field: at, reason: 'LineRepeated', rule: 'GRD-1', zh: '同一专业出现了两次。', en: 'A business line stands there twice.' });
    // What is given for newspapers is turnover, which is not revenue (LED-2).
    byLine[line] = line === 'newspapers' ? { revenueFen: 0n, turnoverFen: fenOf(amount) } : { revenueFen: fenOf(amount), turnoverFen: 0n };
  });
  return byLine;
};

/** What a customer would show to the definition (GRD-1). */
export const evidenceOfPreview = (input: QualificationPreviewInput): Evidence => ({
  agreementSigned: input.agreementSigned ?? false,
  lastYear: amountsOf(input.lastYear ?? [], 'lastYear'),
  thisMonth: amountsOf(input.thisMonth ?? [], 'thisMonth'),
});

/** The bureau's revenue of a preview: without one there is no share (GRD-4). */
export const bureauRevenueOf = (text: string): Fen => {
  const fen = fenOf(text);
  if (fen > 0n) return fen;
  throw new InvalidInput({ field: 'bureauRevenue', reason: 'BureauRevenueNotAboveZero', rule: 'GRD-4', zh: '全局收入须大于零。', en: "The bureau's revenue must be above zero." });
};
export const revenueOf = fenOf;
