import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, type EventType, SERVICES, definitionOf, envelopeSchema, isEventType } from './index';

const folder = join(__dirname, '../examples');
const types = Object.keys(EVENTS) as EventType[];
const exampleOf = (type: string): unknown => JSON.parse(readFileSync(join(folder, `${type}.json`), 'utf8'));

describe('the contracts of the events', () => {
  it.each(types)('a real %s is kept as an example, and parses', type => {
    const envelope = envelopeSchema.strict().parse(exampleOf(type));
    expect(envelope).toMatchObject({ type, source: `/keyaccount/${type.split('.')[0]}` });
    const { schema } = definitionOf(type);
    // An example that carries more than the contract names would come back smaller.
    expect(schema.parse(envelope.data)).toEqual(envelope.data);
  });

  it.each(types)('%s is not accepted without its data', type => {
    const { schema } = definitionOf(type);
    expect(schema.safeParse({}).success).toBe(false);
    const data = envelopeSchema.parse(exampleOf(type)).data as Record<string, unknown>;
    for (const field of Object.keys(data)) {
      const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));
      expect({ without: field, accepted: schema.safeParse(rest).success }).toEqual({ without: field, accepted: false });
    }
  });

  it('an example stays as long as its event', () => {
    expect(readdirSync(folder).toSorted()).toEqual(types.map(type => `${type}.json`).toSorted());
  });

  it.each(types)('%s is named as a fact of the service that publishes it', type => {
    const [service, fact, version] = type.split('.');
    expect(SERVICES).toContain(service);
    expect(version).toMatch(/^v[1-9]\d*$/);
    expect(fact).toMatch(/^[a-z]+(-[a-z]+)*-[a-z]+(ed|t|wn)$/);
    expect(fact).not.toMatch(/updated|deleted|created$/);
    expect(existsSync(join(__dirname, 'events', `${fact}.ts`))).toBe(true);
  });

  it.each(types)('%s says what it is about and who reacts', type => {
    const { aggregate, summary, consumers } = definitionOf(type);
    expect(aggregate).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(summary).toMatch(/\.$/);
    expect(Object.keys(consumers).length).toBeGreaterThan(0);
    expect(Object.keys(consumers).filter(consumer => !(SERVICES as readonly string[]).includes(consumer))).toEqual([]);
  });

  it('knows no other event', () => {
    expect(isEventType('grading.grade-changed.v2')).toBe(false);
    expect(isEventType('toString')).toBe(false);
  });
});
