call tenants_are_told_by('note');
