Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_languages_python_recognisers = require("../../../chunks/languages-python-recognisers.cjs");
exports.cdk = require_languages_python_recognisers.recogniser$6;
exports["celery-settings"] = require_languages_python_recognisers.recogniser$5;
exports["celery-tasks"] = require_languages_python_recognisers.recogniser$4;
exports["celery-workers"] = require_languages_python_recognisers.recogniser$3;
exports["lambda-handlers"] = require_languages_python_recognisers.recogniser$2;
exports["receive-loop"] = require_languages_python_recognisers.recogniser$1;
exports["sqs-bounds"] = require_languages_python_recognisers.recogniser;
