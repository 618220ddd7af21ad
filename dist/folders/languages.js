export { o as cloudformation, a as commands, i as python, r as serverless, n as terraform, t as typescript } from "../chunks/languages.js";
