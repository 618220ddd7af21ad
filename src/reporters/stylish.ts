import type { Reporter } from '../report.js';
import { nothingText } from './stylish/nothing.js';
import { textOf } from './stylish/text.js';

/** For people: each finding with the code of every place that it rests on, then the sum. */
const stylish: Reporter = (report, view) =>
  report.stats.read === 0 && report.problems.length === 0 && !view.showStats
    ? nothingText(view.endings)
    : textOf(report, view);

export default stylish;
