"""For each path on standard input one line: the path's error by this Python's own parser, or nothing."""

import ast
import sys
import warnings

warnings.simplefilter("ignore")
print(sys.version.split()[0], flush=True)
for line in sys.stdin:
    try:
        with open(line.rstrip("\n"), "rb") as source:
            ast.parse(source.read())
        print()
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        print(f"line {getattr(error, 'lineno', '?')}: {getattr(error, 'msg', error)}")
