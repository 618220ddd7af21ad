"""The sweep that the guide's project says it has elsewhere (`"recovery": "external"`), run by Celery's beat."""

import os

from archive.celery import app
from papers import queue_claims
from papers.job_helper import table
from papers.tasks import extract_problem_info, render_preview

app.conf.beat_schedule = {
    "recover-papers": {
        "task": "recover-papers",
        "schedule": float(os.environ["PROOF_SWEEP_SECONDS"]),
        "options": {"queue": "recovery"},
    }
}


def send(job):
    task = render_preview if job["job_id"].startswith("preview") else extract_problem_info
    task.delay(job["job_id"])


@app.task(name="recover-papers")
def recover_papers():
    return len(queue_claims.recover(table, "job_id", action="requeue", send=send).rows)
