"""The work of the guide's project while it is proven: it takes its time, and writes down when it began and ended."""

import json
import os
import time
import uuid


def extract_problems(paper_key):
    _work(paper_key)
    return [{"paper": paper_key, "number": number} for number in range(1, 4)]


def render_pages(paper_key, pages):
    _work(paper_key)
    return [f"{paper_key}/page-{page}.png" for page in range(1, pages + 1)]


def _work(paper_key):
    execution = {"execution": str(uuid.uuid4()), "job": paper_key, "worker": os.getppid()}  # the pool's process has it
    _note({**execution, "event": "started"})
    time.sleep(float(os.environ["PROOF_WORK_SECONDS"]))
    _note({**execution, "event": "ended"})


def _note(event):
    # One append of a short line is one write, whoever else writes.
    with open(os.environ["PROOF_JOURNAL"], "a", encoding="utf-8") as journal:
        journal.write(json.dumps(event) + "\n")
