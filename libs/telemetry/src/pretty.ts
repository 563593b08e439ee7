import pino from 'pino';

type Entry = { level: number; time: string; name?: string; msg?: string; err?: { message?: string; stack?: string } } & Record<string, unknown>;

const HIDDEN = new Set(['level', 'time', 'name', 'msg', 'err', 'pid', 'hostname']);

const shown = (value: unknown): string => (typeof value === 'string' && !/\s/.test(value) ? value : JSON.stringify(value));

/** A JSON entry as a line to read: time, level, who, what, and the rest as name=value. */
export const oneLine = (text: string): string => {
  let entry: Entry;
  try {
    entry = JSON.parse(text) as Entry;
  } catch {
    return text;
  }
  const details = Object.entries(entry).filter(([name]) => !HIDDEN.has(name)).map(([name, value]) => `${name}=${shown(value)}`);
  const parts = [entry.time.slice(11, 19), (pino.levels.labels[entry.level] ?? '').padEnd(5), entry.name ?? '', entry.msg ?? '', ...details];
  const stack = entry.err?.stack ?? entry.err?.message;
  return `${parts.filter(Boolean).join(' ')}${stack ? `\n${stack}` : ''}\n`;
};
