-- H2 and PostgreSQL read the same text. Later versions only ever add what older programs can ignore.

-- What counts now. A decision that was taken back stays, without a value, for its version.
create table decision (
  application   character varying            not null,
  person        character varying            not null,
  scope         character varying            not null,
  decision      character varying(7),
  valid_until   timestamp(6) with time zone,
  scope_version integer                      not null,
  version       bigint                       not null,
  primary key (application, person, scope)
);

-- How it came about. Rows are added, and taken out when a person's data is erased; never changed.
create table consent_log (
  id            bigint generated always as identity primary key,
  application   character varying            not null,
  person        character varying            not null,
  scope         character varying            not null,
  decision      character varying(7),
  applied       boolean                      not null,
  valid_until   timestamp(6) with time zone,
  scope_version integer                      not null,
  source        character varying(16)        not null,
  reasons       character varying array      not null,
  locale        character varying,
  evidence      character varying,
  decided_at    timestamp(6) with time zone  not null,
  written_at    timestamp(6) with time zone  default current_timestamp not null,
  node          character varying            not null
);

create index consent_log_person on consent_log (person, application);

-- Questions that will be answered in another request; one of a kind for each subject.
create table open_ask (
  id            character varying            not null primary key,
  application   character varying            not null,
  person        character varying            not null,
  question      character varying            not null,
  locale        character varying            not null,
  asked_at      timestamp(6) with time zone  not null,
  expires_at    timestamp(6) with time zone  not null,
  unique (application, person, question)
);

create table open_ask_item (
  ask           character varying            not null references open_ask (id) on delete cascade,
  place         integer                      not null,
  scope         character varying            not null,
  title         character varying            not null,
  description   character varying            not null,
  reasons       character varying array      not null,
  written       character varying array      not null,
  version       bigint                       not null,
  primary key (ask, place)
);
