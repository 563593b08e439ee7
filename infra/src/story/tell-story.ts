import { setTimeout as pause } from 'node:timers/promises';
import { cascadeFigures, changedCustomers, type CascadeFigures } from './cascade';
import type { City } from './city';
import { graphClient, GraphFailure, type GraphClient } from './graph-client';
import { importCustomers, importRevenue } from './imports';
import { levelName, tellPortrait } from './portrait';
import {
  APPROVE, ASSESS, BY_NAME, CLOSE_MONTH, DECLARE, FILE, KEY_ACCOUNTS, OPEN_CASE, PORTRAIT, START_RUN, type ByName, type KeyAccounts, type Portrait, type Run,
} from './queries';
import { callTeams } from './teams';
import type { Teller } from './teller';

export type StoryOptions = {
  /** Where the gateway is, without a path. */
  readonly url: string;
  readonly city: City;
  readonly password: string;
  readonly tell: Teller;
  /** Resolves once every published event has had its effect everywhere. */
  quiet(): Promise<void>;
};

type Story = StoryOptions & { readonly director: GraphClient; readonly supervisor: GraphClient };

const MONTHS = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));

const keyOf = ({ city }: Story, what: string): string => `story-${city.seed}-${what}`;

/** The ledger of a year: its files, the bureau's declared revenue, its months closed (LED-1, LED-4, LED-5). */
const keepBooks = async (story: Story, { year, files, bureauRevenue }: City['first'], beforeClose: () => Promise<void>): Promise<void> => {
  const { supervisor, tell, quiet } = story;
  tell.step(`导入 ${year} 年收入`, `the revenue of ${year} is imported`);
  await importRevenue(supervisor, files, tell);
  await quiet();
  await beforeClose();
  tell.step(`申报 ${year} 年全局收入,逐月结账`, `the bureau's revenue of ${year} is declared, its months are closed`);
  await supervisor.ask(DECLARE, { input: { year, amount: bureauRevenue, note: `样例:${year} 年财务决算`, idempotencyKey: keyOf(story, `declare-${year}`) } });
  for (const month of MONTHS) {
    tell.progress(`${year}-${month}`);
    await supervisor.ask(CLOSE_MONTH, { input: { month: `${year}-${month}`, idempotencyKey: keyOf(story, `close-${year}-${month}`) } });
  }
  await quiet();
  tell.done(`¥${bureauRevenue}`);
};

const recordLateCustomers = async ({ supervisor, city, tell, quiet }: Story): Promise<void> => {
  if (city.lateCustomers.length === 0) return;
  tell.step('补录客户,待认领收入自动入账', 'more customers become known, their revenue leaves suspense by itself');
  await importCustomers(supervisor, city.lateCustomers, tell);
  await quiet();
};

const findKeyAccounts = async (story: Story): Promise<void> => {
  const { director, city, tell, quiet } = story;
  tell.step('按界定标准找出大客户(GRD-1)', 'customers that meet the definition are found');
  const { assessQualification: found } = await director.ask<{ assessQualification: { tested: number; qualifying: number } }>(ASSESS, {
    input: { on: city.assessedMonth, idempotencyKey: keyOf(story, `assess-${city.assessedMonth}`) },
  });
  await quiet();
  tell.done(`${found.tested} 户中 ${found.qualifying} 户达标 of ${found.tested} customers ${found.qualifying} qualify`);
};

const fileAndApprove = async (story: Story): Promise<void> => {
  const { director, city, tell, quiet } = story;
  tell.step('各单位备案,首次分级(REG-1)', 'units file them, each gets its first grade');
  const { fileQualifyingCustomers } = await director.ask<{ fileQualifyingCustomers: { filed: number } }>(FILE, {
    input: { on: city.filingDay, idempotencyKey: keyOf(story, `file-${city.filingDay}`) },
  });
  await quiet();
  tell.done(`备案 filed ${fileQualifyingCustomers.filed}`);
  tell.step('市局大客户中心审批,分配客户ID号,确定责任单位(REG-2、REG-3)', 'the city centre approves: IDs, responsible units, account teams');
  let approved = 0;
  for (;;) {
    const { approveQualifyingFilings: now } = await director.ask<{ approveQualifyingFilings: { approved: number; gradePending: number; left: number } }>(APPROVE, { input: {} });
    approved += now.approved;
    tell.progress(`批准 approved ${approved}`);
    if (now.gradePending === 0 && now.approved === 0) break;
    if (now.approved === 0) await pause(200);
  }
  await quiet();
  const { customers } = await director.ask<KeyAccounts>(KEY_ACCOUNTS);
  tell.done(`批准 approved ${approved},大客户共 key accounts ${customers.totalCount}`);
};

const run = async (story: Story, year: number, preview: boolean): Promise<Run> => {
  const { startGradingRun } = await story.director.ask<{ startGradingRun: { run: Run } }>(START_RUN, {
    input: { year, preview, idempotencyKey: keyOf(story, `${preview ? 'preview' : 'run'}-${year}`) },
  });
  return startGradingRun.run;
};

const openCases = async (story: Story): Promise<void> => {
  const { director, city, tell, quiet } = story;
  tell.step('受理投诉(CMP-1)', 'some of them complain');
  for (const [index, { customer: name, subject, severity }] of city.complaints.entries()) {
    const { customers } = await director.ask<ByName>(BY_NAME, { name });
    const customerId = customers.edges.find(({ node }) => node?.name === name)?.node?.id;
    if (!customerId) throw new Error(`the sample's customer ${name} is not there`);
    await director.ask(OPEN_CASE, { input: { customerId, subject, severity, idempotencyKey: keyOf(story, `case-${index + 1}`) } });
  }
  await quiet();
  tell.done(`${city.complaints.length} 件 cases`);
};

const grade = async (story: Story, year: number): Promise<CascadeFigures> => {
  const { director, tell, quiet } = story;
  tell.step(`按 ${year} 年数据分级(GRD-2..7)`, `everybody is graded for ${year}`);
  const graded = await run(story, year, false);
  tell.done(`${graded.customers} 户 customers:${graded.distribution.map(one => `${levelName(one.level)} ${one.customers}`).join(',')};变更 changed ${graded.changed}`);
  tell.step('级别变更带动责任单位、客户经理和投诉(GRD-8)', 'new grades move owners, account teams and open complaints');
  await quiet();
  const figures = await cascadeFigures(director, graded.correlationId);
  tell.done(
    `级别变更 grades changed ${figures.gradesChanged},责任单位变更 owners changed ${figures.ownersChanged},投诉移交 cases followed ${figures.casesMoved};` +
      `从级别到新责任单位 from grade to new owner p50 ${figures.median} ms,p95 ${figures.p95} ms`,
  );
  return figures;
};

const showOne = async ({ director, tell }: Story, changing: readonly { id: string }[], { movedCustomers }: CascadeFigures, year: number): Promise<void> => {
  const id = (changing.find(one => movedCustomers.has(one.id)) ?? changing[0])?.id;
  if (!id) return;
  tell.step('一次查询,五个服务', 'one query, five services');
  const { customer } = await director.ask<Portrait>(PORTRAIT, { id, year });
  if (customer) tellPortrait(customer, tell);
};

const waitForGateway = async (client: GraphClient): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.ask('{ viewer { id } }');
      return;
    } catch (error) {
      if (attempt === 100 || (error instanceof GraphFailure && error.code === 'INTERNAL')) throw error;
      await pause(100);
    }
  }
};

/**
 * From two years of revenue files to new owners, told as it happens. Every step may be told again: after a stop at any moment
 * the second telling ends in the same state as an undisturbed one.
 */
export const tellStory = async (options: StoryOptions): Promise<void> => {
  const { url, city, password, tell, quiet } = options;
  const sign = (username: string): GraphClient => graphClient({ url, username, password });
  const story: Story = { ...options, director: sign(city.signIns.director), supervisor: sign(city.signIns.supervisor) };
  await waitForGateway(story.director);
  tell.step('客户建档', 'customers become known');
  await importCustomers(story.supervisor, city.customers, tell);
  await quiet();
  await keepBooks(story, city.first, () => recordLateCustomers(story));
  await findKeyAccounts(story);
  await fileAndApprove(story);
  await keepBooks(story, city.second, async () => undefined);
  const { year } = city.second;
  const preview = await run(story, year, true);
  const changing = await changedCustomers(story.director, preview.id);
  await openCases(story);
  const figures = await grade(story, year);
  await callTeams({ ...story, sign });
  await showOne(story, changing, figures, year);
};
