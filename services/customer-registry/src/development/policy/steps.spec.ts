import fc from 'fast-check';
import { nextStep, STEPS, stepFault, type Step } from './steps';

describe('REG-10 › the six steps', () => {
  it.each<[Step, number, string | undefined]>([
    ['SURVEY', 0, undefined], ['SEGMENTATION', 0, 'StepOutOfOrder'], ['EXPANSION', 0, 'StepOutOfOrder'],
    ['SURVEY', 1, 'StepAlreadyDone'], ['SEGMENTATION', 1, undefined], ['EXPANSION', 5, undefined], ['EXPANSION', 6, 'StepAlreadyDone'],
  ])('REG-10 › %s after %i done steps: %s', (step, done, fault) => expect(stepFault(step, done)).toBe(fault));

  it('REG-10 › whatever is tried, the steps get done in the one order', () => fc.assert(fc.property(fc.array(fc.constantFrom(...STEPS)), tried => {
    const done = tried.reduce<Step[]>((sofar, step) => (stepFault(step, sofar.length) === undefined ? [...sofar, step] : sofar), []);
    expect(done).toEqual(STEPS.slice(0, done.length));
    expect(nextStep(done.length)).toBe(STEPS.find(step => !done.includes(step)));
  })));
});
