import { gradingModule } from '@keyaccount/grading';
import { createDatabase, migrate } from '@keyaccount/subgraph-kit';
import { benchGradingRun, type GradingBench } from '../../services/grading/bench/run';
import { cleanup } from '../src/cleanup';
import { benchInstallation } from './installation';

/** A grading run over so many customers, one in a hundred with another grade. */
export const benchGrading = async (customers: number): Promise<GradingBench> => {
  const onStop = cleanup();
  try {
    const { databases } = await benchInstallation('grading', onStop);
    const { url, ownerUrl } = databases.urls.grading;
    const { name, entities, migrations, appendOnly = [] } = gradingModule;
    await migrate({ ownerUrl, applicationRole: 'grading_app', name, migrations, appendOnly });
    const db = await createDatabase({ url, name, entities, statementTimeoutMs: 0 });
    onStop.add(() => db.destroy());
    return await benchGradingRun({ customers, changedShare: 0.01, db, ownerUrl });
  } finally {
    await onStop.run();
  }
};
