/** REG-2 and REG-3 as dated data: policy/shantou-divisions.ts and policy/responsibility-matrix.ts say where each row comes from. */
export const RULES_SQL = `
create table division (
  code text not null,
  name text not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  primary key (code, valid_from)
);
insert into division (code, name, valid_from, valid_until) values
  ('440506', '达濠区', '1994-04-01', '2003-03-24'),
  ('440507', '龙湖区', '1994-04-01', null),
  ('440508', '金园区', '1994-04-01', '2003-03-24'),
  ('440509', '升平区', '1994-04-01', '2003-03-24'),
  ('440510', '河浦区', '1994-04-01', '2003-03-24'),
  ('440511', '金平区', '2003-03-24', null),
  ('440512', '濠江区', '2003-03-24', null),
  ('440513', '潮阳区', '2003-03-24', null),
  ('440514', '潮南区', '2003-03-24', null),
  ('440515', '澄海区', '2003-03-24', null),
  ('440523', '南澳县', '1994-04-01', null),
  ('440582', '潮阳市', '1994-04-01', '2003-03-24'),
  ('440583', '澄海市', '1994-04-01', '2003-03-24');

create table responsibility_rule (
  kind text not null,
  grade text not null,
  valid_from date not null,
  target text not null check (target in ('PROVINCE', 'CITY', 'COUNTY', 'BUREAU', 'SUB_BRANCH', 'WORK_TEAM')),
  source text not null check (source in ('plan', 'ours')),
  primary key (kind, grade, valid_from)
);
insert into responsibility_rule (kind, grade, valid_from, target, source) values
  ('COMPREHENSIVE', 'DIAMOND', '2000-01-01', 'PROVINCE', 'plan'),
  ('REGIONAL', 'DIAMOND', '2000-01-01', 'CITY', 'plan'),
  ('PROFESSIONAL', 'DIAMOND', '2000-01-01', 'PROVINCE', 'plan'),
  ('COMPREHENSIVE', 'GOLD', '2000-01-01', 'CITY', 'plan'),
  ('REGIONAL', 'GOLD', '2000-01-01', 'COUNTY', 'plan'),
  ('PROFESSIONAL', 'GOLD', '2000-01-01', 'BUREAU', 'plan'),
  ('COMPREHENSIVE', 'SILVER', '2000-01-01', 'COUNTY', 'plan'),
  ('REGIONAL', 'SILVER', '2000-01-01', 'COUNTY', 'ours'),
  ('PROFESSIONAL', 'SILVER', '2000-01-01', 'BUREAU', 'plan'),
  ('COMPREHENSIVE', 'GENERAL', '2000-01-01', 'SUB_BRANCH', 'plan'),
  ('REGIONAL', 'GENERAL', '2000-01-01', 'SUB_BRANCH', 'plan'),
  ('PROFESSIONAL', 'GENERAL', '2000-01-01', 'WORK_TEAM', 'ours');
`;
