"""What the CDK makes of stacks in Python: reads [{folder, files}] and answers [{stack: CloudFormation}], both as JSON."""

import importlib
import inspect
import json
import sys

import aws_cdk
from aws_cdk import assertions, aws_s3

sys.dont_write_bytecode = True


def synthesized(stack_class):
    app = aws_cdk.App()
    artifacts = aws_s3.Bucket.from_bucket_name(aws_cdk.Stack(app, "Given"), "Artifacts", "artifacts")
    stack = stack_class(app, stack_class.__name__, artifacts)
    return assertions.Template.from_stack(stack).to_json()


def stacks(folder, files):
    loaded = set(sys.modules)
    sys.path.insert(0, folder)
    try:
        modules = [importlib.import_module(file.removesuffix(".py").replace("/", ".")) for file in files]
        return {
            name: synthesized(value)
            for module in modules
            for name, value in vars(module).items()
            if inspect.isclass(value) and issubclass(value, aws_cdk.Stack) and value.__module__ == module.__name__
        }
    finally:
        # Both sides of a fixture have modules of the same names.
        sys.path.remove(folder)
        importlib.invalidate_caches()
        for name in set(sys.modules) - loaded:
            if (getattr(sys.modules[name], "__file__", None) or folder).startswith(folder):
                del sys.modules[name]


json.dump([stacks(**asked) for asked in json.load(sys.stdin)], sys.stdout)
