import { EVENTS, GRADE_LEVELS, type EventData, type EventOf, type EventType } from '@keyaccount/contracts';
import { CATALOGUE, noteOf, tell } from './catalogue';
import { peopleIn, type Names } from './entry';

const id = (n: number): string => `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const nameOf = (key: string | null) => (key === null ? { zh: '空缺', en: 'vacant' } : { zh: `«${key}»`, en: `«${key}»` });
const names: Names = { unit: nameOf, staff: nameOf };
const envelope = <T extends EventType>(type: T, data: EventData<T>, version = 2): EventOf<T> => ({
  specversion: '1.0', id: id(1), source: '/keyaccount/test', type, subject: 'x', time: '2026-03-02T02:00:00.000Z',
  datacontenttype: 'application/json', correlationid: id(2), version, data: EVENTS[type].schema.parse(data),
}) as EventOf<T>;
const grants = { customerId: id(10), version: 1, grants: [] };
const recorded = { customerId: id(10), version: 1, status: 'PROSPECT' as const, code: null, creditCode: null, agreementSigned: false, refs: [] };
const cell = { customerId: id(10), month: '2026-02', line: 'express' as const, fen: 100, turnoverFen: 0, version: 1 };
const known = { ...recorded, status: 'KEY_ACCOUNT' as const, code: '44051500001000' };
const judged = { customerId: id(10), version: 1, qualifies: true, professionalLines: [], comprehensive: true, linesUsed: 2 };

const told: readonly [EventOf<EventType>, string, string, { customer: boolean; units: string[] }][] = [
  [envelope('organisation.unit-changed.v1', { code: 'U1', name: '澄海', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: [], lines: [], version: 1 }, 1), '单位“澄海”设立。', 'Unit 澄海 was opened.', { customer: false, units: ['U1'] }],
  [envelope('organisation.unit-changed.v1', { code: 'U1', name: '澄海', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: [], lines: [], version: 2 }), '单位“澄海”的名称、隶属或覆盖范围变更。', 'Name, place or coverage of unit 澄海 changed.', { customer: false, units: ['U1'] }],
  [envelope('organisation.appointment-started.v1', { appointmentId: id(3), staffId: id(4), staffKey: 'k', unit: 'U1', post: 'HEAD', since: '2026-01-01', version: 1 }), `«${id(4)}»自2026-01-01起任«U1»主任。`, `«${id(4)}» is head of «U1» from 2026-01-01.`, { customer: false, units: ['U1'] }],
  [envelope('organisation.appointment-ended.v1', { appointmentId: id(3), staffId: id(4), unit: 'U1', post: 'HEAD', until: '2026-01-31', version: 2 }), `«${id(4)}»不再任«U1»主任,止于2026-01-31。`, `«${id(4)}» was head of «U1» until 2026-01-31.`, { customer: false, units: ['U1'] }],
  [envelope('organisation.team-changed.v1', { teamId: id(9), version: 2, change: 'APPROVED', status: 'APPROVED', kind: 'STAGE', customerId: id(10), unit: null, from: '2026-02-09', until: '2026-07-01', members: [{ staffId: id(4), until: null }] }), '阶段型项目组获准组建,1人,自2026-02-09起至2026-07-01前。', 'A project team (stage) was approved: 1 member, from 2026-02-09 until 2026-07-01.', { customer: true, units: [] }],
  [envelope('organisation.team-changed.v1', { teamId: id(9), version: 3, change: 'CUSTOMER', status: 'APPROVED', kind: 'BIU', customerId: id(10), unit: null, from: '2026-02-09', until: '2026-07-01', members: [] }), 'BIU项目组随客户归并或其撤销改属该客户,0人,自2026-02-09起至2026-07-01前。', 'A project team (BIU) is for this customer now, by a merge or its undoing: 0 members, from 2026-02-09 until 2026-07-01.', { customer: true, units: [] }],
  [envelope('organisation.team-changed.v1', { teamId: id(9), version: 1, change: 'PROPOSED', status: 'PROPOSED', kind: 'LONG_TERM', customerId: null, unit: 'U1', from: '2026-02-09', until: null, members: [] }, 1), '长期型团队提请批准组建,0人,自2026-02-09起。', 'A team (long-term) was proposed: 0 members, from 2026-02-09.', { customer: false, units: ['U1'] }],
  [envelope('registry.customer-recorded.v1', { customers: [recorded, { ...recorded, customerId: id(11) }] }), '登记或更新客户2户。', '2 customers recorded or updated.', { customer: false, units: [] }],
  [envelope('registry.customer-access-changed.v1', { customers: [grants] }), '1户客户的可见范围变更。', 'Who may see 1 customer changed.', { customer: true, units: [] }],
  [envelope('registry.customer-filed.v1', { customerId: id(10), version: 2, filingId: id(5), unit: 'U1', kind: 'REGIONAL', agreementSigned: false, on: '2026-01-15' }), '«U1»于2026-01-15向市局中心备案区域客户。', '«U1» filed a regional customer on 2026-01-15.', { customer: true, units: ['U1'] }],
  [envelope('registry.customer-approved.v1', { customerId: id(10), version: 3, code: '44051500001000', kind: 'REGIONAL', mainLine: null, grade: 'GOLD', unit: 'U1', approvedAt: '2026-01-16T00:00:00Z' }), '备案获批,编号44051500001000,区域黄金级,责任单位为«U1»。', 'The filing was approved: 44051500001000, regional, gold; «U1» is responsible.', { customer: true, units: ['U1'] }],
  [envelope('registry.customer-lapsed.v1', { customerId: id(10), version: 9, code: '44051500001000', unit: 'U1', lapsedAt: '2026-03-10T02:00:00Z' }), '经市局中心复核,不再是大客户,编号44051500001000保留;«U1»不再负责。', 'The city centre decided that it is no key account any more; it keeps 44051500001000, and «U1» is no longer responsible.', { customer: true, units: ['U1'] }],
  [envelope('registry.customer-profile-corrected.v1', { customerId: id(10), version: 4, fields: ['address', 'contacts'] }), '客户资料更新2项。', "The customer's file was corrected in 2 places.", { customer: true, units: [] }],
  [envelope('registry.customer-reclassified.v1', { customerId: id(10), version: 4, division: '440513', kind: 'REGIONAL', mainLine: null }), '市局中心人工调整客户:所在地440513,区域客户。', 'The city centre set the customer by hand: division 440513, regional.', { customer: true, units: [] }],
  [envelope('registry.customer-reclassified.v1', { customerId: id(10), version: 5, division: '440513', kind: null, mainLine: null }), '市局中心人工调整客户:所在地440513。', 'The city centre set the customer by hand: division 440513.', { customer: true, units: [] }],
  [envelope('registry.policy-designation-changed.v1', { customerId: id(10), version: 4, designated: true }), '指定为政策性客户。', 'It was designated a policy customer.', { customer: true, units: [] }],
  [envelope('registry.policy-designation-changed.v1', { customerId: id(10), version: 5, designated: false }), '政策性客户指定终止。', 'It is no policy customer any more.', { customer: true, units: [] }],
  [envelope('registry.agreement-signed.v1', { customerId: id(10), version: 2, agreementId: id(6), signedOn: '2026-01-02' }), '协议生效(2026-01-02签订)。', 'An agreement took effect, signed on 2026-01-02.', { customer: true, units: [] }],
  [envelope('registry.agreement-ended.v1', { customerId: id(10), version: 2, agreementId: id(6), endedOn: '2026-01-02' }), '协议于2026-01-02终止。', 'The agreement ended on 2026-01-02.', { customer: true, units: [] }],
  [envelope('registry.ownership-reassigned.v1', { customerId: id(10), version: 4, from: 'U1', to: 'C4405', grade: 'GOLD', kind: 'COMPREHENSIVE', flagged: true, a: id(4), b: null, since: '2026-01-02T00:00:00Z' }), `责任单位由«U1»变更为«C4405»(综合黄金级),A角«${id(4)}»,B角空缺,待市局中心确认。`, `Responsibility went from «U1» to «C4405» (comprehensive, gold); A role «${id(4)}», B role vacant; flagged for the city centre.`, { customer: true, units: ['U1', 'C4405'] }],
  [envelope('registry.account-team-changed.v1', { customerId: id(10), version: 5, unit: 'U1', a: id(4), b: null, phase: 'UPKEEP' }), `«U1»调整主辅角:A角«${id(4)}»,B角空缺(维护期,B角主导)。`, `«U1» changed the account team: A role «${id(4)}», B role vacant (upkeep, B leads).`, { customer: true, units: ['U1'] }],
  [envelope('registry.registration-activated.v1', { registrationId: id(8), version: 1, customerId: id(10), unit: 'U1', line: null, from: '2026-02-02T02:00:00Z', until: '2026-05-03T16:00:00Z' }), '«U1»登记开发,享有全部专业开发权至2026-05-04 00:00。', '«U1» registered the development: it has the right in all lines until 2026-05-04 00:00.', { customer: true, units: ['U1'] }],
  [envelope('registry.registration-ended.v1', { registrationId: id(8), version: 2, customerId: id(10), unit: 'U1', line: 'express', end: 'EXPIRED', at: '2026-05-03T16:00:00Z' }), '«U1»的特快开发登记到期失效。', 'The registration of «U1» in express expired.', { customer: true, units: ['U1'] }],
  [envelope('registry.registration-ended.v1', { registrationId: id(8), version: 2, customerId: id(10), unit: 'U1', line: 'express', end: 'GAVE_WAY', at: '2026-05-03T16:00:00Z' }), '«U1»的特快开发登记让位于登记在先者,转为排队。', 'The registration of «U1» in express gave way to an earlier one and queues.', { customer: true, units: ['U1'] }],
  [envelope('registry.declaration-decided.v1', { declarationId: id(8), version: 3, customerId: id(10), unit: 'U1', responsibleUnit: 'U2', line: 'letters', outcome: 'APPROVED', from: '2026-02-10', until: '2026-03-31' }), '准许«U1»于2026-02-10至2026-03-31营销函件。', '«U1» may market letters from 2026-02-10 to 2026-03-31.', { customer: true, units: ['U1', 'U2'] }],
  [envelope('registry.declaration-decided.v1', { declarationId: id(8), version: 3, customerId: id(10), unit: 'U1', responsibleUnit: 'U2', line: null, outcome: 'REJECTED', from: '2026-02-10', until: '2026-03-31' }), '未准许«U1»的营销申报(全部专业)。', 'The marketing declaration of «U1» (all lines) was rejected.', { customer: true, units: ['U1', 'U2'] }],
  [envelope('registry.declaration-followed.v1', { declarationId: id(8), version: 2, customerId: id(10), unit: 'U1', to: 'C4405', outcome: 'TO_BE_HEARD' }), '«U1»的营销申报随客户改由«C4405»提出意见。', 'The marketing declaration of «U1» followed the customer; «C4405» is heard now.', { customer: true, units: ['U1', 'C4405'] }],
  [envelope('registry.declaration-followed.v1', { declarationId: id(8), version: 2, customerId: id(10), unit: 'U1', to: 'U1', outcome: 'LAPSED' }), '«U1»已成为责任单位,其营销申报失效。', '«U1» became responsible; its marketing declaration lapsed.', { customer: true, units: ['U1'] }],
  [envelope('registry.declaration-followed.v1', { declarationId: id(8), version: 4, customerId: id(10), unit: 'U1', to: 'C4405', outcome: 'HEARD' }), '«U1»的营销申报恢复待决,«C4405»已提出意见。', 'The marketing declaration of «U1» waits for its decision again; «C4405» has been heard.', { customer: true, units: ['U1', 'C4405'] }],
  [envelope('registry.declaration-lapsed.v1', { declarationId: id(8), version: 3, customerId: id(10), unit: 'U1', responsibleUnit: 'U2' }), '客户不再是大客户,«U1»的营销申报失效。', 'The customer is no key account any more; the marketing declaration of «U1» lapsed.', { customer: true, units: ['U1', 'U2'] }],
  [envelope('registry.declaration-lapsed.v1', { declarationId: id(8), version: 3, customerId: id(10), unit: 'U1', responsibleUnit: 'U2', reason: 'CUSTOMER_MERGED' }), '客户归并,«U1»对保留客户已有同样的营销申报,此项失效。', 'The customers were merged; «U1» has the like declaration for the survivor, and this one lapsed.', { customer: true, units: ['U1', 'U2'] }],
  [envelope('registry.dispute-ruled.v1', { disputeId: id(8), version: 1, customerId: id(10), claimant: 'U1', respondent: 'U2', rulingUnit: 'C4405', inFavourOf: 'U1', division: '440513', ruledAt: '2026-02-20T02:00:00Z' }), '«C4405»裁决:开发权归«U1»,属地按440513。', '«C4405» ruled in favour of «U1»; division 440513 counts as the territory.', { customer: true, units: ['U1', 'U2', 'C4405'] }],
  [envelope('registry.dispute-withdrawn.v1', { disputeId: id(8), version: 2, customerId: id(10), claimant: 'U1', respondent: 'U2', rulingUnit: 'C4405', withdrawnAt: '2026-02-20T02:00:00Z' }), '«U1»撤回与«U2»的开发权争议,各方登记不变。', '«U1» withdrew its dispute with «U2»; registrations stand as they are.', { customer: true, units: ['U1', 'U2', 'C4405'] }],
  [envelope('registry.ownership-override-decided.v1', { overrideId: id(8), customerId: id(10), version: 1, unit: 'U1', from: '2026-02-01', until: '2026-08-01', ended: false }, 1), '指定自2026-02-01至2026-08-01前由«U1»负责。', '«U1» was made responsible from 2026-02-01 until 2026-08-01.', { customer: true, units: ['U1'] }],
  [envelope('registry.ownership-override-decided.v1', { overrideId: id(8), customerId: id(10), version: 2, unit: 'U1', from: '2026-02-01', until: '2026-03-01', ended: true }), '指定由«U1»负责于2026-03-01提前终止。', 'The override for «U1» was ended on 2026-03-01.', { customer: true, units: ['U1'] }],
  [envelope('registry.strategic-designation-decided.v1', { designationId: id(8), customerId: id(10), version: 1, from: '2026-02-01', until: null, ended: false }, 1), '自2026-02-01起认定为战略客户。', 'Designated as a strategic customer from 2026-02-01.', { customer: true, units: [] }],
  [envelope('registry.strategic-designation-decided.v1', { designationId: id(8), customerId: id(10), version: 2, from: '2026-02-01', until: '2026-03-01', ended: true }), '战略客户认定于2026-03-01终止。', 'It ceased to be a strategic customer on 2026-03-01.', { customer: true, units: [] }],
  [envelope('registry.responsibility-matrix-set.v1', { validFrom: '2026-03-01', version: 1, cellsChanged: 2 }, 1), '责任矩阵新版自2026-03-01起施行,变更2格。', 'A responsibility matrix was set from 2026-03-01; 2 cells changed.', { customer: false, units: [] }],
  [envelope('registry.classification-scheme-set.v1', { validFrom: '2026-03-01', version: 1, groups: [{ code: 'GOV', place: 1, sectors: ['政府机关'] }] }, 1), '大客户分类排序表自2026-03-01起施行,共1个客户群。', 'A table of 1 group of customers was set from 2026-03-01.', { customer: false, units: [] }],
  [envelope('registry.unit-groups-ranked.v1', { unit: 'U1', version: 2, from: '2026-03-01', groups: ['FIN', 'GOV'] }), '«U1»自2026-03-01起重点关注2个客户群,已定次序。', '«U1» has ranked 2 groups of customers from 2026-03-01.', { customer: false, units: ['U1'] }],
  [envelope('registry.development-opened.v1', { developmentId: id(6), version: 1, customerId: id(10), unit: 'U1', surveyId: id(7), sector: '玩具', priority: 1 }, 1), '«U1»在“玩具”行业中选定该客户开发,优先次序第1。', '«U1» chose the customer for development in the sector 玩具, priority 1.', { customer: true, units: ['U1'] }],
  [envelope('registry.development-step-completed.v1', { surveyId: id(7), developmentId: null, customerId: null, version: 2, unit: 'U1', step: 'SURVEY', owner: 'ACCOUNT_MANAGER', dueOn: '2026-01-22', late: true }), '«U1»完成客户开发步骤“市场调查”,已过期限2026-01-22。', '«U1» completed a step of development: market survey, after its day 2026-01-22.', { customer: false, units: ['U1'] }],
  [envelope('registry.development-step-completed.v1', { surveyId: id(7), developmentId: id(6), customerId: id(10), version: 2, unit: 'U1', step: 'EXPANSION', owner: 'HEAD', dueOn: '2026-01-22', late: false }), '«U1»完成客户开发步骤“市场拓展”。', '«U1» completed a step of development: expansion.', { customer: true, units: ['U1'] }],
  [envelope('registry.development-followed.v1', { developmentId: id(6), version: 3, customerId: id(10), from: 'U1', to: 'U2' }), '该客户的开发随责任单位由«U1»移交«U2»。', 'The development of the customer went from «U1» to «U2», as the responsible unit did.', { customer: true, units: ['U1', 'U2'] }],
  [envelope('registry.development-ended.v1', { developmentId: id(6), version: 5, customerId: id(10), unit: 'U1', outcome: 'SUCCEEDED' }), '«U1»的客户开发成功。', 'The development by «U1» succeeded.', { customer: true, units: ['U1'] }],
  [envelope('registry.development-ended.v1', { developmentId: id(6), version: 5, customerId: id(10), unit: 'U1', outcome: 'ABANDONED' }), '«U1»放弃该客户的开发。', '«U1» gave the development up.', { customer: true, units: ['U1'] }],
  [envelope('registry.customers-merged.v1', { mergeId: id(13), version: 1, survivor: known, merged: { ...known, customerId: id(11), status: 'MERGED', code: '44051500007000' }, mergedAt: '2026-03-02T02:00:00Z', undoUntil: '2026-04-01' }, 1), '客户44051500007000并入本客户,2026-04-01以前可以撤销。', 'Customer 44051500007000 was merged into this one; it can be undone until 2026-04-01.', { customer: true, units: [] }],
  [envelope('registry.customers-unmerged.v1', { mergeId: id(13), version: 2, survivor: known, restored: { ...recorded, customerId: id(11) }, unmergedAt: '2026-03-03T02:00:00Z' }), '另一未编号客户的并入已撤销,恢复为单独客户。', 'Another customer without an ID stands by itself again; the merge was undone.', { customer: true, units: [] }],
  [envelope('ledger.revenue-posted.v1', { sequence: 7, importId: null, cells: [cell, { ...cell, line: 'letters' }, { ...cell, customerId: id(11) }], ledgerTotals: [] }), '2户客户的收入入账(第7批)。', 'Revenue of 2 customers was posted (batch 7).', { customer: false, units: [] }],
  [envelope('ledger.month-closed.v1', { month: '2026-02', cells: 3, fen: 123456, sequence: 7, version: 1 }), '2026-02关账,共3项,计1234.56元。', '2026-02 was closed with 3 figures, ¥1234.56.', { customer: false, units: [] }],
  [envelope('ledger.month-closed.v1', { month: '2026-02', cells: 4, fen: 123456, sequence: 9, version: 2 }), '2026-02已关账,客户归并后共4项,仍计1234.56元。', '2026-02 stays closed; after customers were merged or parted it holds 4 figures, still ¥1234.56.', { customer: false, units: [] }],
  [envelope('ledger.bureau-revenue-declared.v1', { year: 2025, fen: 15_000_000_000, version: 1 }), '2025年全局业务收入申报为150000000.00元。', "The bureau's revenue of 2025 was declared as ¥150000000.00.", { customer: false, units: [] }],
  [envelope('grading.grade-changed.v1', { customerId: id(10), version: 2, from: 'SILVER', to: 'GOLD', source: 'SCORE', year: 2025, runId: null, effectiveAt: '2026-01-02T00:00:00Z' }), '按2025年业绩,级别由白银变更为黄金。', 'The grade changed from silver to gold, by 2025.', { customer: true, units: [] }],
  [envelope('grading.grade-changed.v1', { customerId: id(10), version: 1, from: null, to: 'DIAMOND', source: 'SPECIAL_LISTING', year: 2025, runId: null, effectiveAt: '2026-01-02T00:00:00Z' }), '按2025年业绩,级别首次评定为钻石(特批)。', 'First grade: diamond, by 2025 (special listing).', { customer: true, units: [] }],
  [envelope('grading.grade-ended.v1', { customerId: id(10), version: 3, from: 'SILVER', reason: 'CUSTOMER_LAPSED', effectiveAt: '2026-03-10T02:00:00Z' }), '不再是大客户,白银级终止。', 'It is no key account any more; its grade silver ended.', { customer: true, units: [] }],
  [envelope('grading.credit-observed.v1', { observationId: id(13), version: 1, customerId: id(10), month: '2026-02', kind: 'PAYMENT', kept: false, supersedes: null }, 1), '记录2026-02信用:逾期付款。', 'Credit of 2026-02 was recorded: paid late.', { customer: true, units: [] }],
  [envelope('grading.credit-observed.v1', { observationId: id(14), version: 1, customerId: id(10), month: '2026-02', kind: 'CONTRACT', kept: true, supersedes: id(13) }, 1), '更正2026-02信用:履行合同。', 'Credit of 2026-02 was corrected: kept the contract.', { customer: true, units: [] }],
  [envelope('grading.special-listing-requested.v1', { listingId: id(12), version: 1, customerId: id(10) }), '市中心申请将该客户特批为钻石客户,待省中心审批。', 'The city centre asked for a special listing as diamond; the provincial centre decides.', { customer: true, units: [] }],
  [envelope('grading.special-listing-decided.v1', { listingId: id(12), version: 2, customerId: id(10), approved: true, validUntil: '2026-12-31' }), '省中心批准特批为钻石客户,有效期至2026-12-31。', 'The provincial centre approved the special listing as diamond, valid until 2026-12-31.', { customer: true, units: [] }],
  [envelope('grading.qualification-changed.v1', { on: '2026-02', customers: [judged, { ...judged, customerId: id(11), qualifies: false }] }), '截至2026-02,2户的大客户界定有变,其中1户符合。', 'As of 2026-02 the definition came out differently for 2 customers; 1 of them qualify.', { customer: false, units: [] }],
  [envelope('complaints.case-opened.v1', { caseId: id(7), version: 1, customerId: id(10), unit: 'U1', kind: 'COMPLAINT', severity: 'URGENT', dueAt: '2026-03-02T08:30:00Z' }), '受理紧急投诉,由«U1»办理,限2026-03-02 16:30前办结。', 'A complaint (urgent) was opened; «U1» works it until 2026-03-02 16:30.', { customer: true, units: ['U1'] }],
  [envelope('complaints.case-reassigned.v1', { caseId: id(7), version: 2, customerId: id(10), from: 'U1', to: 'C4405', dueAt: '2026-03-02T08:30:00Z' }), '个案随客户由«U1»转至«C4405»,限2026-03-02 16:30前办结。', 'The case followed its customer from «U1» to «C4405», due by 2026-03-02 16:30.', { customer: true, units: ['U1', 'C4405'] }],
  [envelope('complaints.case-reassigned.v1', { caseId: id(7), version: 3, customerId: id(10), from: 'U1', to: 'U1', dueAt: '2026-03-02T08:30:00Z' }), '«U1»的个案时限随级别调整为2026-03-02 16:30。', 'The case at «U1» is now due by 2026-03-02 16:30, as the grade asks.', { customer: true, units: ['U1'] }],
  [envelope('complaints.case-closed.v1', { caseId: id(7), version: 3, customerId: id(10), unit: 'U1', closedAt: '2026-03-02T08:30:00Z' }), '«U1»办结个案。', '«U1» closed the case.', { customer: true, units: ['U1'] }],
];

describe('GRD-8 › the activity', () => {
  it.each(told.map(([event, ...rest]) => [event.type, event, ...rest] as const))('tells %s in both languages', (type, event, zh, en, concerns) => {
    const note = noteOf(event);
    const kept = JSON.parse(JSON.stringify(note.facts)) as typeof note.facts;
    expect(tell(type, kept, names)).toEqual({ zh, en });
    expect({ customer: note.customerId !== null, units: note.units }).toEqual(concerns);
  });

  it('is tried here for every event that is published', () => {
    expect(new Set(told.map(([event]) => event.type))).toEqual(new Set(Object.keys(EVENTS)));
    expect(Object.keys(CATALOGUE).sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it('has a word for every grade', () => {
    for (const to of GRADE_LEVELS) {
      const { zh } = CATALOGUE['grading.grade-changed.v1'].tell({ from: null, to, source: 'SCORE', year: 2025 }, names);
      expect(zh).not.toContain('undefined');
    }
  });

  it('of an event of a later version is told by its name', () => {
    expect(tell('registry.customers-sung-of.v9', {}, names)).toEqual({ zh: 'registry.customers-sung-of.v9。', en: 'registry.customers-sung-of.v9.' });
  });

  it('knows the people that a sentence names', () => {
    expect(peopleIn({ a: id(1), b: null, staff: id(2), unit: 'U1' })).toEqual([id(2), id(1)]);
  });
});
