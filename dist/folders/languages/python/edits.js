import { a as edit$3, c as edit, i as edit$4, n as edit$6, o as edit$2, r as edit$5, s as edit$1, t as edit$7 } from "../../../chunks/languages-python-edits.js";
import { w as level } from "../../../chunks/code.js";
export { edit as add, edit$1 as claim, edit$2 as fence, level, edit$3 as move, edit$4 as recover, edit$5 as remove, edit$6 as rename, edit$7 as set };
