/** The six steps of a development in the plan's order: 市场调查, 细分, 优先, 定位, 制订营销方案, 市场拓展 (REG-10, plan). */
export const STEPS = ['SURVEY', 'SEGMENTATION', 'PRIORITISATION', 'POSITIONING', 'MARKETING_PLAN', 'EXPANSION'] as const;
export type Step = (typeof STEPS)[number];

/** The first so many steps are done for a sector, the others for each customer that was chosen in it (REG-10, ours). */
export const STEPS_OF_SECTOR = 3;

export type StepFault = 'StepOutOfOrder' | 'StepAlreadyDone';

/** Undefined where every step is done. */
export const nextStep = (done: number): Step | undefined => STEPS[done];

/** REG-10 (plan): a step is done only when the one before it is; `done` is how many are. Undefined where the step may be done. */
export const stepFault = (step: Step, done: number): StepFault | undefined => {
  const place = STEPS.indexOf(step);
  if (place < done) return 'StepAlreadyDone';
  return place > done ? 'StepOutOfOrder' : undefined;
};
