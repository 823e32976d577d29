-- The one of V85 has all of it.
drop index concurrently if exists employee_name;
