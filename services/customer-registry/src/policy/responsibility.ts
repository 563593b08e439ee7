import type { GradeLevel, Kind, Line } from '@keyaccount/contracts';
import { NO_EXCEPTIONS, type Exceptions } from './exceptions';
import { GRADE_NAMES, KIND_NAMES, LINE_NAMES, TARGET_NAMES } from './names';
import type { DatedMatrixRow, Target } from './responsibility-matrix';
import { coveringAmong, coveringUnit, TERRITORY_TIERS, type Directory, type TerritoryTier, type UnitCoverage } from './territory';

export type ResponsibilityInput = {
  readonly kind: Kind; readonly grade: GradeLevel; readonly division: string; readonly mainLine: Line | null;
  /** The division is that of a ruling (REG-7). */
  readonly ruled?: boolean;
};

/** The rule by which a unit is responsible: the matrix, a strategic designation, or somebody's override. */
export type DecidingRule = 'REG-3' | 'REG-7' | 'REG-14';

/** What a decision rested on, as it was then. */
export type DecisionInputs = {
  readonly division: string;
  readonly mainLine: Line | null;
  /** The row of the matrix, the day from which it holds, and where it comes from. */
  readonly target: Target | null;
  readonly rowFrom: string | null;
  readonly rowSource: 'plan' | 'ours' | null;
  /** The division prefix, or the line, by which the unit covers the customer; null where it only stands in. */
  readonly coverage: string | null;
};

export type Responsibility = {
  readonly unit: string;
  readonly rule: DecidingRule;
  /** In Chinese. */
  readonly reason: string;
  readonly reasonEn: string;
  /** No unit covers the territory or line; the next one above stands in. */
  readonly flagged: boolean;
  readonly inputs: DecisionInputs;
  readonly overriddenBy: string | null;
  readonly overrideId: string | null;
  readonly designationId: string | null;
};

type Found = { readonly unit: UnitCoverage; readonly flagged: boolean };

/** The unit of the tier, or of the next one above that covers the territory; the city centre where nothing does. */
const byTerritory = (division: string, from: TerritoryTier, directory: Directory): Found | undefined => {
  for (const tier of TERRITORY_TIERS.slice(TERRITORY_TIERS.indexOf(from))) {
    const unit = coveringUnit(division, tier, directory);
    if (unit) return { unit, flagged: tier !== from };
  }
  const [any] = directory.byCode.values();
  const unit = directory.cityCentre ?? any;
  return unit && { unit, flagged: true };
};

const byLine = ({ division, mainLine }: ResponsibilityInput, directory: Directory): Found | undefined => {
  const bureau = mainLine === null ? undefined : directory.bureaus.get(mainLine);
  if (bureau) return { unit: bureau, flagged: false };
  const above = byTerritory(division, 'CITY', directory);
  return above && { unit: above.unit, flagged: true };
};

const byWorkTeam = ({ division, mainLine }: ResponsibilityInput, directory: Directory): Found | undefined => {
  const bureau = mainLine === null ? undefined : directory.bureaus.get(mainLine);
  const teams = (bureau && directory.workTeams.get(bureau.code)) ?? [];
  const team = coveringAmong(division, teams) ?? teams[0];
  return team ? { unit: team, flagged: false } : byTerritory(division, 'SUB_BRANCH', directory);
};

const find = (target: Target, input: ResponsibilityInput, directory: Directory): Found | undefined => {
  if (target === 'BUREAU') return byLine(input, directory);
  if (target === 'WORK_TEAM') return byWorkTeam(input, directory);
  return byTerritory(input.division, target, directory);
};

const explain = (input: ResponsibilityInput, target: Target, { unit, flagged }: Found): Pick<Responsibility, 'reason' | 'reasonEn'> => {
  const [kind, grade, named] = [KIND_NAMES[input.kind], GRADE_NAMES[input.grade], TARGET_NAMES[target]];
  const line = input.mainLine === null ? { zh: '未定', en: 'none' } : LINE_NAMES[input.mainLine];
  const ruled = input.ruled ? { zh: '依裁决', en: ' by ruling' } : { zh: '', en: '' };
  const stands = flagged ? { zh: ';无单位覆盖,暂由上级单位负责,待市局大客户中心确认', en: '; no unit covers it, the next one above stands in' } : { zh: '', en: '' };
  return {
    reason: `${kind.zh}客户、${grade.zh}级由${named.zh}负责(${ruled.zh}区划 ${input.division},主要专业:${line.zh}):${unit.name}(${unit.code})${stands.zh}。`,
    reasonEn: `A ${kind.en} ${grade.en} account belongs to the ${named.en} (division ${input.division}${ruled.en}, main line ${line.en}): ${unit.code}${stands.en}.`,
  };
};

/** The longest prefix of the division that the unit covers, or the line of a bureau. */
const coverageOf = ({ division, mainLine }: ResponsibilityInput, { divisions, lines }: UnitCoverage): string | null => {
  const prefixes = divisions.filter(prefix => division.startsWith(prefix)).sort((a, b) => b.length - a.length);
  return prefixes[0] ?? (mainLine !== null && lines.includes(mainLine) ? mainLine : null);
};

/** By the matrix alone. */
const byMatrix = (input: ResponsibilityInput, matrix: readonly DatedMatrixRow[], directory: Directory): Responsibility | undefined => {
  const row = matrix.find(({ kind, grade }) => kind === input.kind && grade === input.grade);
  const found = row ? find(row.target, input, directory) : byTerritory(input.division, 'CITY', directory);
  if (!found) return undefined;
  const outcome = row ? found : { ...found, flagged: true };
  return {
    unit: outcome.unit.code, rule: 'REG-3', flagged: outcome.flagged, ...explain(input, row?.target ?? 'CITY', outcome),
    inputs: {
      division: input.division, mainLine: input.mainLine, target: row?.target ?? null, rowFrom: row?.validFrom ?? null, rowSource: row?.source ?? null,
      coverage: coverageOf(input, outcome.unit),
    },
    overriddenBy: null, overrideId: null, designationId: null,
  };
};

/** A strategic customer's city centre takes its place (REG-14); of a diamond it does the work on the ground. */
const byDesignation = (rule: Responsibility, { grade }: ResponsibilityInput, { designation }: Exceptions, { cityCentre }: Directory): Responsibility => {
  if (!designation || !cityCentre) return rule;
  const { code, name } = cityCentre;
  const designationId = designation.id;
  if (grade === 'DIAMOND') {
    return {
      ...rule, designationId,
      reason: `${rule.reason}战略客户,日常工作由${name}(${code})承担。`, reasonEn: `${rule.reasonEn} A strategic customer: ${code} does the work on the ground.`,
    };
  }
  return {
    ...rule, unit: code, rule: 'REG-14', flagged: false, designationId, inputs: { ...rule.inputs, coverage: null },
    reason: `战略客户自${designation.from}起由${name}(${code})负责:${designation.reason}。`,
    reasonEn: `A strategic customer since ${designation.from} belongs to the city centre: ${code}.`,
  };
};

/** Somebody decided otherwise for a time (REG-7): that stands above all else. */
const byOverride = (rule: Responsibility, { override }: Exceptions, { byCode }: Directory): Responsibility => {
  if (!override) return rule;
  const { unit, from, until, reason, by, id } = override;
  return {
    ...rule, unit, rule: 'REG-7', flagged: false, overriddenBy: by, overrideId: id, inputs: { ...rule.inputs, coverage: null },
    reason: `自${from}起至${until}前指定由${byCode.get(unit)?.name ?? unit}(${unit})负责:${reason}。`,
    reasonEn: `By decision from ${from} until ${until} it belongs to ${unit}.`,
  };
};

/**
 * Who is responsible for a key account: by grade and kind (REG-3, plan; fallback ours), unless it is a strategic customer (REG-14) or
 * somebody decided otherwise for a time (REG-7, ours). A territory is the longest matching prefix of the division; where nobody covers
 * territory or line the prefix is shortened while the tier rises, and the assignment is flagged. Undefined only where no unit is known at all.
 */
export const resolveResponsibility = (
  input: ResponsibilityInput, matrix: readonly DatedMatrixRow[], directory: Directory, exceptions: Exceptions = NO_EXCEPTIONS,
): Responsibility | undefined => {
  const rule = byMatrix(input, matrix, directory);
  return rule && byOverride(byDesignation(rule, input, exceptions, directory), exceptions, directory);
};
