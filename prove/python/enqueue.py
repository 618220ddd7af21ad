"""What the archive's website does: writes a job's row, then sends its message."""

import sys

import archive  # noqa: F401  its app is the one that the tasks are sent by
from papers.job_helper import JobHelper
from papers.tasks import extract_problem_info, render_preview

times, *job_ids = sys.argv[1:]
for job_id in job_ids:
    JobHelper.create_job(job_id, job_id)
    for _ in range(int(times)):
        (render_preview if job_id.startswith("preview") else extract_problem_info).delay(job_id)
