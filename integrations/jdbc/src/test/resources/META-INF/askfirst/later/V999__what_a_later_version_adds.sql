-- Of the kinds that a later version may make: a column that has a default, a table, an index.
alter table decision add column device character varying default 'unknown' not null;
alter table consent_log add column device character varying;
create table device (name character varying not null primary key);
create index decision_person on decision (person);
