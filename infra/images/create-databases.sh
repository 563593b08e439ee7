#!/bin/sh
# Runs once in an empty PostgreSQL: a database with an owner and an application role for each service.
# KEYACCOUNT_DATABASES holds for each, separated by blanks: name:owner-password:application-password
set -eu
for database in $KEYACCOUNT_DATABASES; do
  IFS=: read -r name owner application <<WORDS
$database
WORDS
  psql -v ON_ERROR_STOP=1 -U postgres -v name="$name" -v owner="$owner" -v application="$application" <<'SQL'
select format('create role %I login password %L', :'name' || '_owner', :'owner') \gexec
select format('create role %I login password %L', :'name' || '_app', :'application') \gexec
select format('create database %I owner %I', :'name', :'name' || '_owner') \gexec
select format('revoke all on database %I from public', :'name') \gexec
select format('grant connect on database %I to %I', :'name', :'name' || '_app') \gexec
SQL
done
