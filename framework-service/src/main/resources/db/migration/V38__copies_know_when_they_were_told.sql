-- A forged or garbled version must not hold a copy for good (ADR 0038).
call copied_table('position');
