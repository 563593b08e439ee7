import { bureauDay } from '@keyaccount/contracts';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import type { Reads } from '../reads';
import type { Place } from '../store/customer-lists';
import type { ReadRules } from '../store/directory';
import { ledIn } from './policy/owner-key';
import { STEPS } from './policy/steps';
import { termOn } from './policy/terms';
import { catalogueOn, cataloguesByDay } from './store/catalogues';
import { countDevelopments, countsOfCustomers, developmentPage, developmentsById, pagesOfCustomers } from './store/developments';
import { enterprisesOf } from './store/enterprises';
import { RegistryDevelopment1768010000000 } from './store/migrations/1768010000000-development';
import { RegistryDevelopmentMoves1768060000000 } from './store/migrations/1768060000000-development-moves';
import { RegistryDevelopmentFollows1769030000000 } from './store/migrations/1769030000000-development-follows';
import { partsOfPlans, plansOf } from './store/plans';
import { countOverdue, overduePage, stepsOfDevelopments, stepsOfSurveys } from './store/steps';
import { countSurveys, surveyPage, surveysById } from './store/surveys';
import { readTerms } from './store/terms';
import { abandonDevelopment } from './use-cases/abandon-development';
import { completeDevelopmentStep } from './use-cases/complete-development-step';
import { ownerIn } from './use-cases/development-scene';
import { openSectorSurvey } from './use-cases/open-sector-survey';
import { prioritiseCustomers } from './use-cases/prioritise-customers';
import { recordSurveyResult } from './use-cases/record-survey-result';
import { segmentSector } from './use-cases/segment-sector';
import { setDevelopmentPlan } from './use-cases/set-development-plan';
import { setDevelopmentTerms } from './use-cases/set-development-terms';
import { setOfferCatalogue } from './use-cases/set-offer-catalogue';
import { succeedDevelopment } from './use-cases/succeed-development';

export const DEVELOPMENT_MIGRATIONS = [RegistryDevelopment1768010000000, RegistryDevelopmentMoves1768060000000, RegistryDevelopmentFollows1769030000000] as const;
/** What is stated from a day on: added, never changed. */
export const developmentRecords = ['development_term', 'offer_catalogue', 'offered_service'];

/** How customers are won: surveys of sectors and the six steps (REG-10), one plan for a family (REG-9), offers by margin (REG-11). */
export const development = (deps: ServiceDeps, readRules: ReadRules, { read, detail }: Reads) => {
  const today = (): string => bureauDay(deps.clock.now());
  const ownersOf = async (tx: Tx, keys: readonly string[]) => {
    const rules = await readRules(tx, 'LOOK');
    return new Map(keys.map(key => {
      const { lead, unit } = ledIn(key);
      return [key, ownerIn(rules, lead, unit)];
    }));
  };
  return {
    useCases: {
      openSectorSurvey: openSectorSurvey(deps, readRules),
      recordSurveyResult: recordSurveyResult(deps, readRules),
      segmentSector: segmentSector(deps, readRules),
      prioritiseCustomers: prioritiseCustomers(deps, readRules),
      completeDevelopmentStep: completeDevelopmentStep(deps, readRules),
      setDevelopmentPlan: setDevelopmentPlan(deps, readRules),
      succeedDevelopment: succeedDevelopment(deps, readRules),
      abandonDevelopment: abandonDevelopment(deps, readRules),
      setDevelopmentTerms: setDevelopmentTerms(deps),
      setOfferCatalogue: setOfferCatalogue(deps),
    },
    queries: {
      surveysById: read(surveysById),
      surveyPage: read(surveyPage),
      countSurveys: read(countSurveys),
      enterprisesOf: detail(enterprisesOf),
      stepsOfSurveys: detail(stepsOfSurveys),
      developmentsById: read(developmentsById),
      developmentPage: read(developmentPage),
      countDevelopments: read(countDevelopments),
      developmentsOfCustomers: read(pagesOfCustomers),
      countsOfCustomersDevelopments: read(countsOfCustomers),
      stepsOfDevelopments: detail(stepsOfDevelopments),
      stepOwners: detail(ownersOf),
      overdueStepPage: read((tx, actor, limit: number, after: Place | null) => overduePage(tx, actor, { today: today(), limit, after })),
      countOverdueSteps: read((tx, actor) => countOverdue(tx, actor, today())),
      plansOf: detail(plansOf),
      partsOfPlans: read(partsOfPlans),
      catalogueOn: read((tx, _actor, day: string) => catalogueOn(tx, day)),
      cataloguesByDay: detail(cataloguesByDay),
      termsOn: read(async (tx, _actor, day: string) => {
        const terms = await readTerms(tx);
        return STEPS.filter(step => terms.some(term => term.step === step && term.validFrom <= day)).map(step => termOn(terms, step, day));
      }),
    },
  };
};
