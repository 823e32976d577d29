-- A forged or garbled version must not hold a copy for good (ADR 0038).
call copied_table('known_framework', 'number');
call copied_table('known_wording', 'number');
