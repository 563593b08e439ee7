import { createLogger, metrics, observeQueues } from './index';

const capture = (pretty: boolean): { lines: string[]; log: ReturnType<typeof createLogger> } => {
  const lines: string[] = [];
  return { lines, log: createLogger('grading', { pretty, level: 'info', destination: { write: text => void lines.push(text) } }) };
};

describe('the log', () => {
  it.each([
    ['at the top', { password: 'p4ss' }],
    ['one level down', { input: { password: 'p4ss' } }],
    ['two levels down', { request: { headers: { authorization: 'p4ss' } } }],
    ['as a token', { result: { token: 'p4ss' } }],
    ['as a signed header', { headers: { 'x-keyaccount-actor': 'p4ss' } }],
  ])('never shows a secret %s', (_where, details) => {
    const { lines, log } = capture(false);
    log.info(details, 'something happened');
    expect(lines.join('')).toContain('[redacted]');
    expect(lines.join('')).not.toContain('p4ss');
  });

  it('never shows the password of a database address, not even inside the message of an error', () => {
    const { lines, log } = capture(false);
    log.error({ err: new Error('cannot reach postgresql://grading_app:p4ss@127.0.0.1:5432/grading') }, 'failed');
    expect(lines.join('')).toContain('postgresql://grading_app:[redacted]@127.0.0.1');
    expect(lines.join('')).not.toContain('p4ss');
  });

  it('is one line for somebody who watches', () => {
    const { lines, log } = capture(true);
    log.warn({ run: 7, why: 'two words' }, 'a run waits');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}grading a run waits run=7 why="two words"\n$/);
  });
});

describe('the metrics', () => {
  it('show what waits in the queues of each service, and leave out one whose database is away', async () => {
    const stop = observeQueues('grading', async () => ({ outbox: 3, oldestAgeSeconds: 1.5, deadLetters: 1 }));
    observeQueues('complaints', () => Promise.reject(new Error('away')));
    const text = await metrics.metrics();
    expect(text).toContain('outbox_open{service="grading"} 3');
    expect(text).toContain('outbox_oldest_age_seconds{service="grading"} 1.5');
    expect(text).toContain('dead_letters{service="grading"} 1');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toContain('service="complaints"');
    stop();
  });
});
