"""Executes a notebook in place and makes its bytes reproducible.

    python3 src/test/python/execute_notebook.py notebooks-export/dprk/dprk.ipynb

The cells run in the folder of the notebook. What differs from run to run (times, versions of the kernel) is left out, keys are sorted,
and the notebook is validated. A list of hashes beside it is renewed.
"""

import hashlib
import json
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def execute(path):
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(path.resolve().parent)}},
    ).execute()
    notebook.metadata.language_info = {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    nbformat.validate(notebook)
    tree = nbformat.v4.rwbase.split_lines(notebook)
    text = json.dumps(tree, ensure_ascii=False, indent=1, sort_keys=True, separators=(",", ": ")) + "\n"
    path.write_text(text, encoding="utf-8")


def renew(sums, path):
    lines = []
    for line in sums.read_text(encoding="utf-8").splitlines():
        name = line.split("  ", 1)[1]
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if name == path.name else line.split("  ", 1)[0]
        lines.append(f"{digest}  {name}\n")
    sums.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[1])
    execute(target)
    list_of_hashes = target.with_name("SHA256SUMS")
    if list_of_hashes.exists():
        renew(list_of_hashes, target)
