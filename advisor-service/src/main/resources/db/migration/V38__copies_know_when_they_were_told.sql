-- A forged or garbled version must not hold a copy for good (ADR 0038).
call copied_table('employee');
call copied_table('evidence');
call copied_table('no_opportunity');
call copied_table('posting');
call copied_table('framework');
