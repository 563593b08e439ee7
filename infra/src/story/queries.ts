export const CUSTOMER_IMPORT = `query($id: ID!) {
  customerImport(id: $id) { status rowsRead rowsRecorded rowsRepeated rowsRejected errors(first: 1) { edges { node { message } } } }
}`;
export type CustomerImport = {
  customerImport: { status: string; rowsRead: number; rowsRecorded: number; rowsRepeated: number; rowsRejected: number; errors: { edges: { node: { message: string } }[] } };
};

export const REVENUE_IMPORT = `query($id: ID!) {
  revenueImport(id: $id) {
    status rowsRead rowsPosted rowsRepeated rowsInSuspense rowsRejected amountPosted errors(first: 1) { edges { node { message } } }
  }
}`;
export type RevenueImport = {
  revenueImport: {
    status: string; rowsRead: number; rowsPosted: number; rowsRepeated: number; rowsInSuspense: number; rowsRejected: number; amountPosted: string;
    errors: { edges: { node: { message: string } }[] };
  };
};

export const DECLARE = 'mutation($input: DeclareBureauRevenueInput!) { declareBureauRevenue(input: $input) { bureauRevenue { amount } } }';
export const CLOSE_MONTH = 'mutation($input: CloseMonthInput!) { closeMonth(input: $input) { month { month entries amount } } }';
export const ASSESS = 'mutation($input: AssessQualificationInput!) { assessQualification(input: $input) { tested qualifying changed } }';
export const FILE = 'mutation($input: FileQualifyingCustomersInput!) { fileQualifyingCustomers(input: $input) { filed } }';
export const APPROVE = 'mutation($input: ApproveQualifyingFilingsInput!) { approveQualifyingFilings(input: $input) { approved gradePending left } }';
export const OPEN_CASE = 'mutation($input: OpenCaseInput!) { openCase(input: $input) { case { id } } }';

const RUN = 'id year preview customers changed final correlationId bureauRevenue watermark distribution { level customers }';
export const START_RUN = `mutation($input: StartGradingRunInput!) { startGradingRun(input: $input) { run { ${RUN} } } }`;
export type Run = {
  id: string; year: number; customers: number; changed: number; final: boolean; correlationId: string; bureauRevenue: string; watermark: number;
  distribution: { level: string; customers: number }[];
};

export const CHANGES = `query($id: ID!, $after: String) {
  gradingRun(id: $id) { changes(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node { customer { id code } } } } }
}`;
export type Changes = {
  gradingRun: { changes: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { customer: { id: string; code: string | null } | null } | null }[] } };
};

export const KEY_ACCOUNTS = 'query { customers(filter: { status: [KEY_ACCOUNT] }, first: 1) { totalCount } }';
export type KeyAccounts = { customers: { totalCount: number } };

export const BY_NAME = 'query($name: String!) { customers(filter: { nameContains: $name }, first: 10) { edges { node { id name } } } }';
export type ByName = { customers: { edges: { node: { id: string; name: string } | null }[] } };

export const CASCADE = `query($correlationId: ID!, $after: String) {
  activity(correlationId: $correlationId, first: 200, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { type occurredAt causationId id customer { id } } }
  }
}`;
export type Cascade = {
  activity: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; type: string; occurredAt: string; causationId: string | null; customer: { id: string } | null } | null }[];
  };
};

/** One customer, from five services. */
export const PORTRAIT = `query($id: ID!, $year: Int!) {
  customer(id: $id) {
    code name kind division
    grade { level previous since run { year } }
    scorecard(year: $year) { score revenuePoints sharePoints reason nextLevel revenueToNextLevel }
    revenue(year: $year) { total share byLine { line amount } }
    ownership { since decision { rule reason flagged } unit { code name } }
    ownershipHistory { since until unit { name } }
    accountTeam { phase a { name } b { name } lead { name } }
    complaints { totalCount edges { node { number subject dueAt unit { name } } } }
  }
}`;
export type Portrait = {
  customer: {
    code: string; name: string; kind: string; division: string;
    grade: { level: string; previous: string | null; since: string } | null;
    scorecard: { score: string; revenuePoints: number; sharePoints: number; reason: string; nextLevel: string | null; revenueToNextLevel: string | null } | null;
    revenue: { total: string; share: string; byLine: { line: string; amount: string }[] } | null;
    ownership: { since: string; decision: { rule: string; reason: string; flagged: boolean }; unit: { code: string; name: string } } | null;
    ownershipHistory: { since: string; until: string | null; unit: { name: string } }[];
    accountTeam: { phase: string; a: { name: string } | null; b: { name: string } | null; lead: { name: string } | null } | null;
    complaints: { totalCount: number; edges: { node: { number: string; subject: string; dueAt: string; unit: { name: string } } | null }[] } | null;
  } | null;
};

export const VIEWER = '{ viewer { id } }';
export const TEAMS = '{ teams(first: 200) { edges { node { id goal status } } } }';
export type Teams = { teams: { edges: { node: { id: string; goal: string; status: string } }[] } };
export const PROPOSE_TEAM = 'mutation($input: ProposeTeamInput!) { proposeTeam(input: $input) { team { id } } }';
export const DECIDE_TEAM = 'mutation($id: ID!) { decideTeam(input: { teamId: $id, decision: APPROVE }) { team { status } } }';
