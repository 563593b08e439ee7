import { Counter, Histogram, register } from 'prom-client';
import type { Subgraph } from './subgraphs/subgraph';

type Metrics = {
  readonly requests: Histogram<'status'>;
  readonly refused: Counter<'reason'>;
  readonly subgraphs: Histogram<'subgraph' | 'outcome'>;
};

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
let made: Metrics | undefined;

/** What /metrics shows of the gateway. Labels are few and fixed: no person, query or id among them. */
export const gatewayMetrics = (): Metrics =>
  (made ??= {
    requests: new Histogram({ name: 'gateway_request_seconds', help: 'Time to answer an operation.', labelNames: ['status'], buckets: BUCKETS, registers: [register] }),
    refused: new Counter({ name: 'gateway_refused_total', help: 'Requests refused before they reached a service, by reason.', labelNames: ['reason'], registers: [register] }),
    subgraphs: new Histogram({ name: 'gateway_subgraph_seconds', help: 'Time a service took to answer.', labelNames: ['subgraph', 'outcome'], buckets: BUCKETS, registers: [register] }),
  });

/** The subgraph, with the time of each answer observed. */
export const observed = (name: string, subgraph: Subgraph): Subgraph => {
  const { subgraphs } = gatewayMetrics();
  return {
    ...subgraph,
    ask: async (question, caller) => {
      const end = subgraphs.startTimer({ subgraph: name });
      try {
        const answer = await subgraph.ask(question, caller);
        end({ outcome: answer.errors?.length ? 'errors' : 'answered' });
        return answer;
      } catch (error) {
        end({ outcome: 'failed' });
        throw error;
      }
    },
  };
};
