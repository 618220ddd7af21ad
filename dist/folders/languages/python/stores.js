export { s as boto3, o as django, a as mongodb, i as pynamodb, r as redis, n as saves, t as sqlalchemy } from "../../../chunks/languages-python-stores.js";
