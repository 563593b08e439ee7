import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { ReadRules } from '../store/directory';
import { suggestKind } from '../policy/suggest-kind';
import { maskContact } from './policy/masking';
import { keeps } from './policy/keepers';
import { changePages, countChanges } from './store/changes';
import { countOverdue, dueDatesOf, overduePage, signalsOf, type OverduePage } from './store/filing-aids';
import { familiesOf } from './store/families';
import { filesOf } from './store/files';
import { RegistryProfile1767484800000 } from './store/migrations/1767484800000-profile';
import { RegistryFilingClock1767485400000 } from './store/migrations/1767485400000-filing-clock';
import { RegistryQualificationReview1767486000000 } from './store/migrations/1767486000000-qualification-review';
import { RegistrySearchInBatches1769050300000 } from './store/migrations/1769050300000-search-in-batches';
import { agreementsOf, serviceRecordsOf } from './store/records';
import { countReviews, reviewPage, reviewsById } from './store/reviews';
import { countFound, searchPage } from './store/search';
import { checkFiling } from './use-cases/check-filing';
import { designatePolicyCustomer } from './use-cases/designate-policy-customer';
import { endAgreement } from './use-cases/end-agreement';
import { findDuplicates } from './use-cases/find-duplicates';
import { keepKeyAccount } from './use-cases/keep-key-account';
import { keptOf, viewerOf } from './use-cases/lock-kept';
import { reclassifyCustomer } from './use-cases/reclassify-customer';
import { recordService } from './use-cases/record-service';
import { setHeadOffice } from './use-cases/set-head-office';
import { signAgreement } from './use-cases/sign-agreement';
import { updateCustomerProfile } from './use-cases/update-customer-profile';

export const profileMigrations = [RegistryProfile1767484800000, RegistryFilingClock1767485400000, RegistryQualificationReview1767486000000, RegistrySearchInBatches1769050300000];
/** What changed stays as it was written (REG-15). */
export const profileAppendOnly = ['customer_change'];

/** The customer's file: what it does and reads. */
export const customerProfile = (deps: ServiceDeps, readRules: ReadRules) => {
  const read = <A extends unknown[], R>(query: (tx: Tx, actor: Actor, ...args: A) => Promise<R>) =>
    async (actor: Actor | undefined, ...args: A): Promise<R> => {
      requirePermission(actor, 'customer:read');
      return readAs(deps.db, actor, tx => query(tx, actor, ...args));
    };
  const lastYear = (): number => Number(bureauDay(deps.clock.now()).slice(0, 4)) - 1;
  /** Contacts are masked unless the viewer keeps the customer. */
  const shownFiles = async (tx: Tx, actor: Actor, ids: readonly string[]) => {
    const { directory } = await readRules(tx, 'LOOK');
    const viewer = viewerOf(actor);
    return new Map([...(await filesOf(tx, ids))].map(([id, file]) => {
      const contactsMasked = !keeps(viewer, keptOf(file, directory));
      return [id, { ...file, contactsMasked, contacts: contactsMasked ? file.contacts.map(maskContact) : file.contacts }];
    }));
  };
  /** The kind that revenue suggests for each; the city centre decides. */
  const suggestions = async (tx: Tx, ids: readonly string[]) => {
    const { directory } = await readRules(tx, 'LOOK');
    return new Map((await signalsOf(tx, ids, lastYear())).map(({ met, division, ...signals }) => {
      const { kind, mainLine } = met ? suggestKind(met, division, directory) : { kind: null, mainLine: null };
      return [signals.customerId, { ...signals, kind, mainLine }];
    }));
  };
  return {
    useCases: {
      designatePolicyCustomer: designatePolicyCustomer(deps, readRules),
      checkFiling: checkFiling(deps, readRules),
      findDuplicates: findDuplicates(deps, readRules),
      setHeadOffice: setHeadOffice(deps),
      keepKeyAccount: keepKeyAccount(deps),
      updateCustomerProfile: updateCustomerProfile(deps, readRules),
      reclassifyCustomer: reclassifyCustomer(deps, readRules),
      signAgreement: signAgreement(deps, readRules),
      endAgreement: endAgreement(deps, readRules),
      recordService: recordService(deps, readRules),
    },
    queries: {
      filesOf: read(shownFiles),
      agreementsOf: read((tx, _actor, ids: readonly string[]) => agreementsOf(tx, ids)),
      serviceRecordsOf: read((tx, _actor, ids: readonly string[]) => serviceRecordsOf(tx, ids)),
      changePages: read(changePages),
      countChanges: read(countChanges),
      reviewsById: read(reviewsById),
      reviewPage: read(reviewPage),
      countReviews: read(countReviews),
      familiesOf: read((tx, actor, ids: readonly string[]) => familiesOf(tx, actor, ids, lastYear())),
      suggestionsOf: read((tx, _actor, ids: readonly string[]) => suggestions(tx, ids)),
      dueDatesOf: read((tx, _actor, ids: readonly string[]) => dueDatesOf(tx, ids)),
      overduePage: read((tx, actor, page: Omit<OverduePage, 'now'>) => overduePage(tx, actor, { ...page, now: deps.clock.now() })),
      countOverdue: read((tx, actor) => countOverdue(tx, actor, deps.clock.now())),
      searchPage: read(searchPage),
      countFound: read(countFound),
    },
  };
};
