import type { Connection } from '@keyaccount/subgraph-kit';
import type { Service } from '../policy/offer';
import type { DevelopmentRow } from '../store/developments';
import type { StepRow } from '../store/steps';
import type { SurveyRow } from '../store/surveys';

export type SurveyPage = Connection<SurveyRow>;
export type DevelopmentPage = Connection<DevelopmentRow>;
export type StepPage = Connection<StepRow>;
export type MadeOffer = { readonly need: string; readonly catalogueFrom: string; readonly services: readonly Service[] };
