-- A forged version must not close a company for good (ADR 0038).
call copied_table('known_tenant');
