import type { Connection } from '@keyaccount/subgraph-kit';
import type { UnitRef } from '../../resolvers/types';
import type { CustomerRow } from '../../store/customers';
import type { Move, MovesPreview } from '../use-cases/preview-moves';

export type MovePage = Connection<Move>;
export type Preview = Omit<MovesPreview, 'moves'> & { readonly moves: MovePage };
export type MoveCount = MovesPreview['byUnits'][number];

export type Flagged = { readonly customer: CustomerRow; readonly since: Date; readonly due: string; readonly overdue: boolean };
export type FlaggedPage = Connection<Flagged>;

export type Leads = { readonly mainLine: string | null; readonly ownLine: UnitRef; readonly comprehensive: UnitRef | null };
