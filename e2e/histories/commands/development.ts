import type { StaffActor } from '@keyaccount/identity';
import { isRefused, newId } from '@keyaccount/subgraph-kit';
import { director } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { DEFAULT_CATALOGUE } from '../../../services/customer-registry/src/development/policy/default-catalogue';
import { command, customersOf, nameOf, NOTHING, type Command, type Outcome, type Story } from '../history';
import { record, unit, which } from './arbitraries';
import { headOf } from './people';

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const result = '已完成';

/** Somebody who owns every step of the unit, and sees its enterprises wherever they are. */
const workerOf = (code: string): StaffActor => {
  const speaker = headOf(code);
  const tier = speaker.posts[0]!.tier;
  return {
    ...speaker, reach: { all: true, units: [], homeUnits: [] },
    posts: [{ unit: code, post: 'ACCOUNT_MANAGER', tier }, { unit: code, post: 'HEAD', tier }, { unit: 'C4405', post: 'DIRECTOR', tier: 'CITY_CENTRE' }],
  };
};

type Survey = { readonly id: string; readonly unit: string; readonly customers: readonly string[] };
type Development = { readonly id: string; readonly unit: string };

const namesOf = (story: Story): string[] => story.slots.map((_, slot) => nameOf(story, slot));

const surveyIn = async (story: Story, status: string, which: number): Promise<Survey | undefined> => {
  const found = await story.world.sql<Survey>('registry', `
    select s.id, s.unit_code as unit, array_agg(c.id order by c.id) as customers from sector_survey s
      join surveyed_enterprise e on e.survey_id = s.id join customer c on c.id = e.customer_id
     where c.name = any($1::text[]) group by s.id order by s.status = $2 desc, s.id desc`, [namesOf(story), status]);
  return found[which % found.length];
};

const developmentIn = async (story: Story, which: number): Promise<Development | undefined> => {
  const found = await story.world.sql<Development>('registry', `
    select d.id, d.unit_code as unit from development d join customer c on c.id = d.customer_id
     where c.name = any($1::text[]) order by d.status = 'RUNNING' desc, d.id desc`, [namesOf(story)]);
  return found[which % found.length];
};

const open = async (story: Story, by: string): Promise<Outcome> => {
  const ids = (await customersOf(story)).map(({ id }) => id);
  if (ids.length < 2) return NOTHING;
  return story.world.registry.useCases.openSectorSurvey(workerOf(by), { sector: `行业${story.nr}`, enterprises: { ids, codes: [] }, unit: by, ...call() });
};

const SITUATION = { growth: result, profitability: result, divisionOfLabour: result, technology: result, labourIntensity: result, publicView: result };
const onSurvey = (status: string, run: (story: Story, survey: Survey, by: StaffActor) => Promise<Outcome>) => async (story: Story, nth: number): Promise<Outcome> => {
  const survey = await surveyIn(story, status, nth);
  return survey ? run(story, survey, workerOf(survey.unit)) : NOTHING;
};
const found = (develop: boolean) => onSurvey('SURVEYING', ({ world }, { id }, by) =>
  world.registry.useCases.recordSurveyResult(by, { surveyId: id, situation: SITUATION, develop, recommendation: result, ...call() }));
const segment = onSurvey('NARROWING', ({ world }, { id, customers }, by) =>
  world.registry.useCases.segmentSector(by, { surveyId: id, segments: [{ name: '全部', customerIds: customers }], result, ...call() }));
const choose = (count: number) => onSurvey('NARROWING', ({ world }, { id, customers }, by) =>
  world.registry.useCases.prioritiseCustomers(by, { surveyId: id, customerIds: customers.slice(0, count), result, ...call() }));

const onDevelopment = (run: (story: Story, development: Development, by: StaffActor) => Promise<Outcome>) => async (story: Story, nth: number): Promise<Outcome> => {
  const development = await developmentIn(story, nth);
  return development ? run(story, development, workerOf(development.unit)) : NOTHING;
};
const complete = (step: 'POSITIONING' | 'MARKETING_PLAN' | 'EXPANSION') => onDevelopment(({ world }, { id }, by) =>
  world.registry.useCases.completeDevelopmentStep(by, { developmentId: id, step, result, ...call() }));
const plan = onDevelopment(({ world }, { id }, by) => world.registry.useCases.setDevelopmentPlan(by, {
  developmentId: id, goal: result, tasks: result, branchTasks: result, branches: [], expectedVersion: 0,
  offer: { need: 'DOCUMENTS', constraints: { maxCostFen: null, maxPromisedDays: null, registeredProof: true } }, ...call(),
}));
const succeed = onDevelopment(({ world }, { id }, by) => world.registry.useCases.succeedDevelopment(by, { developmentId: id, outcome: result, ...call() }));
const abandon = onDevelopment(({ world }, { id }, by) => world.registry.useCases.abandonDevelopment(by, { developmentId: id, reason: result, ...call() }));

type Act = (story: Story, nth: number) => Promise<Outcome>;
const REFUSALS = [
  'SurveyAlreadyOpen', 'SurveyClosed', 'StepOutOfOrder', 'StepAlreadyDone', 'NotStepOwner', 'DeclarationNeeded', 'DevelopmentRunning', 'BranchUnderPlan', 'DevelopmentEnded',
  'PlanMissing', 'PlanChanged', 'StepsNotDone', 'SectorNotInTable', 'EnterpriseOfOtherSector', 'EnterpriseTwice', 'EnterpriseNotSurveyed',
];

/** Everything from the sector to success. */
const wayOf = (by: string): readonly Act[] => [
  story => open(story, by), found(true), segment, choose(1), complete('POSITIONING'), plan, complete('MARKETING_PLAN'), complete('EXPANSION'), succeed,
];

/** The act; where its turn has not come, or there is nothing for it, all that comes before it as well. */
const act = (name: string, place: number, once: Act): Command => command({
  name, refusals: REFUSALS, args: record({ unit, which }),
  run: async (story, { unit: by, which: nth }) => {
    let outcome = await once(story, nth);
    if (outcome !== NOTHING && !isRefused(outcome)) return outcome;
    for (const step of [...wayOf(by).slice(0, place), once]) {
      outcome = await step(story, 0);
      if (outcome === NOTHING || isRefused(outcome)) return outcome;
    }
    return outcome;
  },
});

const dayIn = ({ world }: Story, days: number): string => new Date(world.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const LEADS = { SURVEY: 'ACCOUNT_MANAGER', SEGMENTATION: 'ACCOUNT_MANAGER', PRIORITISATION: 'HEAD', POSITIONING: 'ACCOUNT_MANAGER', MARKETING_PLAN: 'HEAD', EXPANSION: 'ACCOUNT_MANAGER' } as const;
const TERMS = (Object.keys(LEADS) as (keyof typeof LEADS)[]).map(step => ({ step, lead: LEADS[step], days: 10 }));
const fromDay = record({ days: fc.integer({ min: 0, max: 200 }) });

/** From a sector to customers, and each to its end (REG-8, REG-9, REG-10, REG-11). */
export const DEVELOPMENT_COMMANDS: readonly Command[] = [
  command({ name: 'survey a sector', refusals: REFUSALS, args: record({ unit }), run: (story, { unit: by }) => open(story, by) }),
  act('record what a survey found', 1, found(true)),
  act('advise against a sector', 1, found(false)),
  act('segment a sector', 2, segment),
  act('choose customers', 3, choose(2)),
  act('choose nobody', 3, choose(0)),
  act('do a step of a development', 4, complete('POSITIONING')),
  act('plan a development', 5, plan),
  act('succeed in a development', 8, succeed),
  act('give a development up', 4, abandon),
  command({
    name: 'set the terms of the steps', weight: 1, refusals: ['TermsDayTaken'], args: fromDay,
    run: (story, { days }) => story.world.registry.useCases.setDevelopmentTerms(director(), { validFrom: dayIn(story, days), steps: TERMS, idempotencyKey: null }),
  }),
  command({
    name: 'set the catalogue of offers', weight: 1, refusals: ['CatalogueDayTaken'], args: fromDay,
    run: (story, { days }) => story.world.registry.useCases.setOfferCatalogue(director(), { validFrom: dayIn(story, days), services: DEFAULT_CATALOGUE, reason: '样例', idempotencyKey: null }),
  }),
];
