export { c as boto3, s as django, o as mongodb, a as pynamodb, i as redis, r as saves, n as sql, t as sqlalchemy } from "../../../chunks/languages-python-stores.js";
