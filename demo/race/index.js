import { raceTable, runRace } from './race.js';

console.log(raceTable(await runRace()));
