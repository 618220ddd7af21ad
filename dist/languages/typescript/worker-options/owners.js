/** The options of the worker that runs a task: those of its class, or of what `app` is in `app.defineTask(…)`. */
export function ownerOf(task, workers, base) {
    const { place, call } = task;
    const inside = workers.find((worker) => worker.class && place.enclosing.includes(worker.class));
    if (inside || call?.callee.is !== 'member')
        return inside;
    const meaning = base.code.meaning(call.callee.of, place);
    const maker = meaning?.is === 'value' && meaning.value.is === 'call' ? meaning.value : undefined;
    return maker && workers.find((worker) => maker.arguments.some(({ value }) => value === worker.at));
}
