"""What the archive's website does: writes a job's row, then sends its message. A job that is called unsent has none: what
sent it died between the two, or its worker before the first line of the task, when the message was acknowledged already."""

import sys

import archive  # noqa: F401  its app is the one that the tasks are sent by
from papers.job_helper import JobHelper
from papers.preview_helper import PreviewHelper
from papers.tasks import extract_problem_info, render_preview

times, *job_ids = sys.argv[1:]
for job_id in job_ids:
    is_preview = job_id.endswith("preview")
    (PreviewHelper if is_preview else JobHelper).create_job(job_id, job_id)
    for _ in range(0 if job_id.startswith("unsent") else int(times)):
        (render_preview if is_preview else extract_problem_info).delay(job_id)
