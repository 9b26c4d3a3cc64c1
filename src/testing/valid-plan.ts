import type { Draft } from '#rule/cases.js';
import { writeCalendar } from './calendar-of-plan.js';
import { writeCitations } from './citations.js';
import { writeContent } from './content.js';
import { writeCrew } from './crew.js';
import type { Dice } from './dice.js';
import { draftOf } from './draft.js';
import { writeDuties } from './duties.js';
import { writeForm } from './form.js';
import { writeOutline } from './outline.js';
import { openSketch, type Casting, type PlanOptions } from './sketch.js';

/** A plan in which nothing is amiss under the template, as the dice fall. */
export function validPlan(dice: Dice, options: PlanOptions = {}, casting?: Casting): Draft {
  const sketch = openSketch(dice, options, casting);
  writeCalendar(sketch);
  writeContent(sketch);
  const crew = writeCrew(sketch);
  const layout = writeDuties(sketch, crew);
  writeCitations(sketch, crew);
  writeForm(sketch, crew);
  writeOutline(sketch, crew, layout);
  // A copy, in which nothing is shared between two places or with another plan.
  return draftOf(sketch.plan);
}
